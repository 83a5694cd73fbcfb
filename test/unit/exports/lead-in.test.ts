import { expect, test } from 'vitest';
import { writeAnkiCsv } from '../../../src/integrations/exports/anki-csv.ts';
import { writeGift } from '../../../src/integrations/exports/gift.ts';
import { leadIn } from '../../../src/integrations/exports/lead-in.ts';
import { writeMoodleXml } from '../../../src/integrations/exports/moodle-xml.ts';
import { makeItem } from '../../../src/integrations/exports/qti-item.ts';
import { writeXml } from '../../../src/integrations/exports/xml.ts';
import { readDescription } from '../../support/course-description.ts';
import { bankOf } from '../../support/expect-bank.ts';

const course = readDescription();

test('a reason follows a sign, and a text that ends in a stop of its own gets no other', () => {
  expect(`Close the deal${leadIn('Close the deal', ':')}The seller`).toBe('Close the deal: The seller');
  for (const text of ['It is one.', 'Is it one?', '‘It is one.’', '(It is one.)', 'It is *one.*'])
    expect(leadIn(text, '.')).toBe(' ');
});

test.each([
  ['Moodle XML', () => writeMoodleXml(course, null)],
  ['GIFT', () => writeGift(course, null)],
  ['cards', () => writeAnkiCsv(course)],
  [
    'QTI',
    () =>
      bankOf(course)
        .map((question) => writeXml(makeItem(question)))
        .join(''),
  ],
])('no stop is doubled in %s', (_, write) => {
  expect(write().match(/[^.][.?!][’”]?(<\/em>)?<\/strong>\\?[:.].{0,30}/g)).toBeNull();
});
