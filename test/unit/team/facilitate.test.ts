import { describe, expect, it, test } from 'vitest';
import { facilitatorGuide as guide } from '../../../src/content-access/facilitate.ts';
import { gradeOf } from '../../../src/integrations/content-check/reading-grade.ts';

describe.each(guide.scripts.map((script) => [script.id, script] as const))('the script of %s minutes', (_, script) => {
  it('gives out its minutes, neither more nor less', () => {
    expect(script.steps.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(script.minutes);
  });

  it('opens both sides after a guess, and ends with a date', () => {
    const text = script.steps.map((step) => Object.values(step).join(' '));
    const opened = script.steps.findIndex(({ title }) => title === 'Open both sides');
    expect(text.slice(0, opened).join(' ')).toMatch(/see us further along/);
    expect(text.at(-1)).toMatch(/the day to look again/);
  });

  it('says what to say word for word', () => {
    const said = script.steps.flatMap(({ say }) => say ?? []);
    expect(said.length).toBeGreaterThan(0);
    for (const words of said) expect(words).toMatch(/^“.+”$/s);
  });
});

test('there is one of ten minutes and one of forty', () => {
  expect(guide.scripts.map(({ id, minutes }) => [id, minutes])).toEqual([
    ['ten', 10],
    ['forty', 40],
  ]);
});

test('people are told how private it is, and how private it is not', () => {
  const promises = guide.promises.join(' ');
  expect(promises).toMatch(/No names/);
  expect(promises).toMatch(/not locked/);
  expect(promises).toMatch(/fewer than five on a side no spread is shown/);
  expect(promises).toMatch(
    /With one person on a side, everybody knows whose answers these are; with two, each can work out/,
  );
});

test('it says where codes go, and what a chat does to them', () => {
  const [say] = guide.scripts.find(({ id }) => id === 'forty')?.steps ?? [];
  expect(say?.do).toMatch(/one place for the codes/);
  expect(say?.do).toMatch(/a chat, where everybody can open them/);
});

test('it tells nobody to rank, to compare teams or to hunt for who said it', () => {
  expect(guide.never.join(' ')).toMatch(/Do not rank[\s\S]*Do not compare teams[\s\S]*Do not hunt for who said it/);
});

test('it is worded plainly', () => {
  const texts = [
    ...guide.promises,
    ...guide.scripts.flatMap(({ steps }) => steps.flatMap((step) => [step.do, step.ask ?? '', step.say ?? ''])),
    ...guide.moments.map(({ say }) => say),
    ...guide.never,
    ...guide.questions,
    ...guide.troubles.map((trouble) => trouble.do),
  ].filter(Boolean);
  expect(texts.map((text) => [gradeOf(text), text]).filter(([grade]) => Number(grade) > 9)).toEqual([]);
});
