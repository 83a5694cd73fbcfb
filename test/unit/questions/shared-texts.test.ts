import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toAsked } from '../../../src/domain/questions/asked.ts';
import { packQuestion, unpackQuestion } from '../../../src/domain/questions/pack.ts';
import { listReasons } from '../../../src/domain/questions/question-types.ts';
import { fillTexts, hasMarks, idOfPacked, markTexts } from '../../../src/domain/questions/shared-texts.ts';
import { shareTexts } from '../../../src/integrations/question-texts.ts';
import { published } from '../../support/published-questions.ts';
import { samples } from '../../support/questions.ts';

test('every question of the course comes back out of its marks, and hardly any is left without', () => {
  const short = published.filter((question) => {
    const asked = toAsked(question);
    const texts = [asked.stem, ...listReasons(asked).map(({ text, feedback }) => `${text}: ${feedback}`)];
    const ids = new Map('options' in asked ? asked.options.map(({ id, text }) => [text, id]) : []);
    const packed = packQuestion(asked);
    const marked = markTexts(packed, { texts, ids });
    expect(unpackQuestion(fillTexts(marked, { texts, ids }))).toEqual(asked);
    expect(idOfPacked(marked)).toBe(asked.id);
    return marked.length < packed.length / 2;
  });
  expect(short.length).toBeGreaterThan(published.length * 0.8);
});

test('whatever a question and its page say, what is marked comes back', () => {
  const text = fc.constantFrom(
    'a',
    'b',
    'a: b',
    'b: a',
    'a: b: a',
    ': ',
    ': a',
    'a: ',
    '=',
    ':',
    '.',
    '*.',
    '>',
    '*a',
    '',
  );
  fc.assert(
    fc.property(fc.array(text), fc.array(text), fc.array(fc.tuple(text, text)), (fields, texts, ids) => {
      const packed = ['choice', 'id', ...fields].join('|');
      const page = { texts, ids: new Map(ids) };
      expect(fillTexts(markTexts(packed, page), page)).toBe(packed);
    }),
    { numRuns: 20_000 },
  );
});

test('a page that has lost a text is refused', () => {
  const packed = packQuestion(samples.choice);
  const marked = markTexts(packed, { texts: [samples.choice.stem], ids: new Map() });
  expect(hasMarks(marked)).toBe(true);
  expect(() => fillTexts(marked, { texts: [], ids: new Map() })).toThrow('not in the page');
});

const page = (props: string) =>
  `<astro-island uid="a" props="${props}" ssr><form class="q" data-question="one"><fieldset><legend><h3 tabindex="-1">What &amp; why?</h3></legend><label class="opt"><input type="radio" name="a" value="c"/><span>Last</span></label><ol><li>no</li></ol></fieldset><details><summary>Answer</summary><ul><li>First: it is.</li><li>An <em>odd</em> one: it is not.</li><li>Last: “so &lt; so”.</li></ul></details></form></astro-island>`;

test('the build leaves to the markup what it says, but not what holds emphasis', () => {
  const full =
    '{&quot;question&quot;:[0,&quot;choice|one|1|p|What &amp;amp; why?|a|First|it is.|*b|An *odd* one|it is not.|c|Last|“so < so”.&quot;]}'.replace(
      '&amp;amp;',
      '&amp;',
    );
  expect(shareTexts(page(full))).toBe(
    page('{&quot;question&quot;:[0,&quot;=choice|one|1|p|=|a|:|*b|An *odd* one|it is not.|.&quot;]}'),
  );
});

test('an island without questions stays as it is', () => {
  const html = '<astro-island props="{&quot;a&quot;:[0,&quot;b|one|c&quot;]}"><p>x</p></astro-island>';
  expect(shareTexts(html)).toBe(html);
});
