import { expect, test } from 'vitest';
import { readExcerpt } from '../../../src/domain/search/read-excerpt.ts';

test('what was asked for is set apart from the text around it', () => {
  expect(readExcerpt('The <mark>border</mark> is <mark>open.</mark>')).toEqual([
    { text: 'The ', isAsked: false },
    { text: 'border', isAsked: true },
    { text: ' is ', isAsked: false },
    { text: 'open.', isAsked: true },
  ]);
  expect(readExcerpt('')).toEqual([]);
});

test('brackets are read back, and nothing else is', () => {
  expect(readExcerpt('&lt;b&gt; R&amp;D <mark>&lt;x&gt;</mark>')).toEqual([
    { text: '<b> R&amp;D ', isAsked: false },
    { text: '<x>', isAsked: true },
  ]);
});

test.each(['<img src=x onerror=alert(1)>', '<mark>open', '</mark>', '<script>1</script>'])(
  'HTML that no excerpt should hold comes out as its letters: %s',
  (text) => {
    expect(readExcerpt(text)).toEqual([{ text, isAsked: false }]);
  },
);
