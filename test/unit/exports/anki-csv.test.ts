import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { listReasons } from '../../../src/domain/questions/question-types.ts';
import { writeAnkiCsv } from '../../../src/integrations/exports/anki-csv.ts';
import { listNotes } from '../../../src/integrations/exports/anki-note.ts';
import { readDescription } from '../../support/course-description.ts';
import { bankOf } from '../../support/expect-bank.ts';
import { toMarkup } from '../../support/to-markup.ts';

const course = readDescription();
const text = writeAnkiCsv(course);
/** As Anki reads it: lines that begin with "#" are no rows. */
const read = (file: string) => Papa.parse<string[]>(file, { comments: '#', delimiter: ',', skipEmptyLines: true });

test('begins with what Anki has to know, once each and before any row', () => {
  const lines = text.split('\n');
  expect(lines.slice(0, 6)).toEqual([
    '#separator:Comma',
    '#html:true',
    '#if matches:update current',
    '#guid column:1',
    '#deck column:2',
    '#tags column:3',
  ]);
  expect(lines.slice(6).filter((line) => line.startsWith('#'))).toEqual([]);
});

test('has a row for each term and question, with the names and decks of the package', () => {
  const { data, errors } = read(text);
  expect(errors).toEqual([]);
  expect(data.map((row) => row.length)).toEqual(data.map(() => 5));
  const notes = listNotes(course);
  expect(data.map(([guid, deck, tags]) => [guid, deck, tags])).toEqual(
    notes.map(({ guid, deck, tags }) => [guid, deck.join('::'), tags.join(' ')]),
  );
  expect(new Set(data.map(([guid]) => guid)).size).toBe(course.terms.length + bankOf(course).length);
});

test('asks in front and answers behind', () => {
  const rows = new Map(read(text).data.map(([guid = '', , , front = '', back = '']) => [guid, { front, back }]));
  for (const question of bankOf(course)) {
    const { front, back } = rows.get(`truce-question-${question.id}`) ?? { front: '', back: '' };
    expect(front.startsWith(`<p>${toMarkup(question.stem)}</p>`)).toBe(true);
    for (const { feedback } of listReasons(question)) {
      expect(back).toContain(toMarkup(feedback));
      expect(front).not.toContain(toMarkup(feedback));
    }
    expect(back).toContain('edition 2026.1, Creative Commons Attribution 4.0');
  }
  for (const { id, term, definition } of course.terms) {
    expect(rows.get(`truce-term-${id}`)?.front.startsWith(`<p>${toMarkup(term)}</p>`)).toBe(true);
    expect(rows.get(`truce-term-${id}`)?.back).toContain(toMarkup(definition));
  }
});

test('has no cell that a program that calculates would take for a formula', () => {
  const [term] = course.terms;
  if (!term) throw new Error('The course has terms.');
  const odd = { ...term, term: '=1+1', also: ['-1'], definition: '@now' };
  const { data } = read(writeAnkiCsv({ ...course, terms: [odd, ...course.terms.slice(1)] }));
  expect(data.flat().filter((cell) => /^\s*[=+\-@\t]/.test(cell))).toEqual([]);
  expect(data.flat().join()).toContain('<p>=1+1</p>');
});

test('comes out the same each time, and a broken quote is noticed', () => {
  expect(writeAnkiCsv(course)).toBe(text);
  expect(read(text.replace(',"', ',"a" "')).errors.length).toBeGreaterThan(0);
});
