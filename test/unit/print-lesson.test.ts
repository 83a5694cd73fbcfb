import { expect, test } from 'vitest';
import { adaptForPrint } from '../../src/domain/print-lesson.ts';

const adapt = (html: string) =>
  adaptForPrint(html, {
    prefix: 'one',
    sources: ['a', 'b'],
    note: 'Try it there.',
    describe: (words) => `Drawn: ${words}.`,
  });

test('leaves out what can only be operated, and opens what was folded', () => {
  const html =
    '<script>x</script><astro-island uid="1"><div><button>Go</button></div></astro-island><noscript>No</noscript><details class="t"><table></table></details>';
  expect(adapt(html)).toBe('<p class="left-out">Try it there.</p><details open class="t"><table></table></details>');
});

test('gives ids and anchors the name of their lesson, and leaves other links alone', () => {
  expect(adapt('<h2 id="cost">Cost</h2><a href="#cost">up</a><a href="/glossary/#lead">lead</a>')).toBe(
    '<h3 id="one-cost">Cost</h3><a href="#one-cost">up</a><a href="/glossary/#lead">lead</a>',
  );
});

test('lowers every heading by one level', () => {
  expect(adapt('<h2>A</h2><h3 class="b">B</h3><header>C</header>')).toBe(
    '<h3>A</h3><h4 class="b">B</h4><header>C</header>',
  );
});

test('names the drawing of a model after the words in it, and leaves ornaments hidden', () => {
  const drawing = (attributes: string) =>
    `<figure class="explorable-worked"><svg viewBox="0"${attributes}><text x="1">5 <i>of</i> 6</text><text>“A”"</text></svg></figure>`;
  expect(adapt(drawing(' aria-hidden="true"'))).toBe(drawing(' role="img" aria-label="Drawn: 5 of 6; “A”&quot;."'));
  expect(adapt('<svg aria-hidden="true"></svg>')).toBe('<svg aria-hidden="true"></svg>');
});

test('numbers citations as the lesson does, and fails on one that the lesson does not list', () => {
  expect(adapt('<sup><a data-cite="b" href="#source-b"></a></sup>')).toBe(
    '<sup><a href="#one-source-b" aria-label="Source 2">2</a></sup>',
  );
  expect(() => adapt('<a data-cite="c" href="#source-c"></a>')).toThrow('cites "c"');
});
