import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import type { CourseDescription } from '../../../src/domain/course-description.ts';
import { listReasons } from '../../../src/domain/questions/question-types.ts';
import { anki } from '../../../src/integrations/exports/anki.ts';
import { toAnkiIds } from '../../../src/integrations/exports/anki-id.ts';
import { timesOf } from '../../../src/integrations/exports/anki-times.ts';
import { toPlainText } from '../../../src/integrations/exports/question-text.ts';
import { packFiles } from '../../../src/integrations/exports/zip.ts';
import { readDescription } from '../../support/course-description.ts';
import { bankOf } from '../../support/expect-bank.ts';
import { type FoundPackage, importInto, readAnki } from '../../support/read-anki.ts';
import { toMarkup } from '../../support/to-markup.ts';

const course = readDescription();
const bank = bankOf(course);

async function makePackage(described: CourseDescription): Promise<Uint8Array> {
  const files = await Array.fromAsync(
    anki.make({ course: described, folder: '' }) as AsyncIterable<{ bytes: Uint8Array }>,
  );
  return files[0]?.bytes ?? new Uint8Array();
}

/** The course after somebody has mended one definition. */
const mend = (described: CourseDescription): CourseDescription => ({
  ...described,
  terms: described.terms.map((term, place) => (place === 0 ? { ...term, definition: 'Mended.' } : term)),
});

describe('the package for Anki', () => {
  let found: FoundPackage;
  beforeAll(async () => {
    found = readAnki(await makePackage(course));
  });
  const noteOf = (guid: string) => found.notes.find((note) => note.guid === guid);

  test('is a sound collection of the version that every client reads, without media', () => {
    expect(found).toMatchObject({ integrity: 'ok', version: 11, media: {} });
    expect([...found.types.values()].map(({ name }) => name)).toEqual(['Truce term', 'Truce question']);
  });

  test('has one note with one card for each term and question, known by its id', () => {
    expect(found.cards).toBe(found.notes.length);
    expect(found.fresh).toBe(found.notes.length);
    expect(found.notes.map(({ guid }) => guid).toSorted()).toEqual(
      [...course.terms.map(({ id }) => `truce-term-${id}`), ...bank.map(({ id }) => `truce-question-${id}`)].toSorted(),
    );
    expect(found.notes.map(({ place }) => place)).toEqual(found.notes.map((_, place) => place + 1));
  });

  test('points only at kinds and decks that are there, one deck a module inside the one of the course', () => {
    expect([...found.decks.values()]).toEqual([
      'Default',
      'Truce',
      ...course.modules.map(({ title }) => `Truce::${title}`),
    ]);
    for (const { type, deck, fields, id } of found.notes) {
      expect(found.decks.has(deck)).toBe(true);
      expect(found.types.get(type)?.flds).toHaveLength(fields.length);
      // Milliseconds, of a time that is over everywhere: Anki takes ids of the future for damage.
      expect(id).toBeGreaterThan(Date.UTC(2010, 0, 1));
      expect(id).toBeLessThan(Date.UTC(2019, 0, 1));
    }
    const where = new Map(course.modules.flatMap((one) => one.lessons.map(({ id }) => [id, `Truce::${one.title}`])));
    for (const { id, lesson } of course.terms)
      expect(found.decks.get(noteOf(`truce-term-${id}`)?.deck ?? 0)).toBe(where.get(lesson));
  });

  test('asks in front and gives every reason behind, with passage, licence and edition', () => {
    for (const question of bank) {
      const { fields, tags, checksum } = noteOf(`truce-question-${question.id}`) ?? {
        fields: [],
        tags: [],
        checksum: 0,
      };
      const [stem, choices = '', ...behind] = fields;
      expect(stem).toBe(toMarkup(question.stem));
      const lines = listReasons(question);
      for (const { feedback } of lines) {
        expect(behind.join()).toContain(toMarkup(feedback));
        expect(choices).not.toContain(toMarkup(feedback));
      }
      if (question.type !== 'number' && question.type !== 'model')
        for (const { text } of lines) expect(choices).toContain(`<li>${toMarkup(text)}</li>`);
      expect(choices.includes('Choose all that are right.')).toBe(question.type === 'choices');
      expect(behind.at(-1)).toContain(`#${question.passage}">`);
      expect(behind.at(-1)).toContain('edition 2026.1, Creative Commons Attribution 4.0');
      expect(tags).toEqual(expect.arrayContaining(['truce::question', `truce::objective::${question.objective}`]));
      expect(tags).toHaveLength(4);
      expect(checksum).toBe(createHash('sha1').update(toPlainText(question.stem)).digest().readUInt32BE());
    }
  });

  test('gives the right answer as the answer, and the others as wrong', () => {
    for (const question of bank) {
      if (question.type !== 'choice' && question.type !== 'choices') continue;
      const [, , answer, reasons] = noteOf(`truce-question-${question.id}`)?.fields ?? [];
      for (const { text, right } of question.options) {
        const line = `<li><strong>${toMarkup(text)}</strong>`;
        expect(answer?.includes(line), question.id).toBe(right === true);
        expect(reasons?.includes(line), question.id).toBe(right !== true);
      }
    }
  });

  test('shows in its templates each field that there is, and no other', () => {
    for (const { flds, tmpls } of found.types.values()) {
      const used = tmpls.flatMap(({ qfmt, afmt }) =>
        [...`${qfmt}${afmt}`.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name),
      );
      expect(new Set(used)).toEqual(new Set([...flds.map(({ name }) => name), 'FrontSide']));
    }
    // For ever: with other names Anki would keep the old cards and take none of the new.
    expect([...found.types.values()].map(({ flds }) => flds.map(({ name }) => name).join())).toEqual([
      'Term,Also,Definition,More',
      'Question,Choices,Answer,Reasons,More',
    ]);
    expect([...found.types.keys()]).toEqual([1462225039516, 1284734747728]);
  });

  test('comes out the same each time', async () => {
    expect(Buffer.compare(await makePackage(course), await makePackage(course))).toBe(0);
  });

  test('updates what a new edition changed, and doubles nothing', async () => {
    const next = readAnki(await makePackage(mend({ ...course, edition: '2026.2' })));
    const before = importInto(new Map(), found);
    const after = importInto(before, next);
    expect([...after.keys()]).toEqual([...before.keys()]);
    const [term] = course.terms;
    expect(before.get(`truce-term-${term?.id}`)?.fields[2]).toBe(`<p>${toMarkup(term?.definition ?? '')}</p>`);
    expect(after.get(`truce-term-${term?.id}`)?.fields[2]).toBe('<p>Mended.</p>');
    expect(after.get(`truce-term-${term?.id}`)?.id).toBe(before.get(`truce-term-${term?.id}`)?.id);
    expect([...next.types.keys()]).toEqual([...found.types.keys()]);
    expect([...next.decks.keys()]).toEqual([...found.decks.keys()]);
    // The old file, opened once more, takes nothing back.
    expect(importInto(after, found)).toEqual(after);
  });

  test('changes one note and nothing else when a definition is mended', async () => {
    const mended = readAnki(await makePackage(mend(course)));
    expect(mended.types).toEqual(found.types);
    expect(mended.decks).toEqual(found.decks);
    const changed = mended.notes.filter((note, place) => JSON.stringify(note) !== JSON.stringify(found.notes[place]));
    const [old] = found.notes.filter(({ guid }) => guid === `truce-term-${course.terms[0]?.id}`);
    expect(changed).toEqual([{ ...old, fields: old?.fields.with(2, '<p>Mended.</p>') }]);
  });
});

describe('the age of an edition', () => {
  test('grows with its year and its number, and lies behind the year in which it came out', () => {
    const ages = ['2026.1', '2026.2', '2026.10', '2027.1', '2030.1'].map((edition) => timesOf({ edition }).changed);
    expect(ages).toEqual(ages.toSorted((a, b) => a - b));
    expect(new Set(ages).size).toBe(ages.length);
    expect(ages[0]).toBe(Date.UTC(2027, 0, 1) / 1000);
    expect(timesOf({ edition: '2026.2' }).begun).toBe(Date.UTC(2026, 0, 1) / 1000);
  });
  test('needs a number', () => {
    expect(() => timesOf({ edition: 'autumn' })).toThrow('"autumn" is no edition');
  });
});

test('ids do not depend on order, and two equal ones are refused', () => {
  expect(toAnkiIds(['a', 'b']).get('b')).toBe(toAnkiIds(['b', 'a']).get('b'));
  expect(() => toAnkiIds(['a', 'a'])).toThrow('the same id');
});

describe('reading refuses', () => {
  const damages: [string, (bytes: Uint8Array) => Uint8Array][] = [
    ['a package that is cut off', (bytes) => bytes.subarray(0, bytes.length - 100)],
    ['one without a collection', () => packFiles(new Map([['media', '{}']]))],
    [
      'one whose collection is no database',
      () =>
        packFiles(
          new Map([
            ['collection.anki2', 'a'],
            ['media', '{}'],
          ]),
        ),
    ],
  ];
  test.each(damages)('%s', async (_, damage) => {
    const whole = await makePackage(course);
    expect(() => readAnki(damage(whole))).toThrow();
  });
});
