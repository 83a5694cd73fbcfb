import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { teamResults as team } from '../../../src/content-access/team.ts';
import { gradeOf } from '../../../src/integrations/content-check/reading-grade.ts';
import { courseSchema } from '../../../src/schemas/course.ts';
import type { TeamMove } from '../../../src/schemas/team.ts';
import { content } from '../../support/diagnostic-content.ts';

const { questions, context, results } = content;
const contentFolder = new URL('../../../src/content/', import.meta.url);
const parts = questions.subScales.map(({ id }) => id);
const entries = [...team.gates, ...team.moves];
const movesAbout = (part: string) => team.moves.filter(({ about }) => about === part);

/** What a move is for, by the conditions of all its alternatives. */
const clearsGap = ({ about, when }: TeamMove) =>
  about !== undefined && when.some(({ distances, verdicts }) => distances?.[about]?.includes('far') && !verdicts);
const builds = ({ when }: TeamMove) => when.every(({ verdicts }) => verdicts?.join() === 'move,weigh');
const staysPut = (move: TeamMove) => !clearsGap(move) && move.when.some(({ verdicts }) => verdicts?.join() === 'stay');

describe('the words of a comparison', () => {
  it('have ids of their own, for everything that can be given', () => {
    const ids = [...entries, ...results.advice].map(({ id }) => id);
    expect(ids.toSorted()).toEqual([...new Set(ids)].toSorted());
  });

  it('have a passage for each level and between each pair of them', () => {
    expect(team.levels.map(({ id, between }) => [id, Boolean(between)])).toEqual(
      results.levels.map(({ id, between }) => [id, Boolean(between)]),
    );
  });

  it('are those of both sides, not of one seat', () => {
    const passages = [...team.levels, ...team.levels.flatMap(({ between }) => between ?? []), team.far, team.withheld];
    for (const { heading, text } of [...passages, ...entries]) expect(`${heading} ${text}`).not.toMatch(/your seat/i);
  });

  it('say beside every map what it cannot tell', () => {
    const limits = team.limits.join(' ');
    expect(limits).toMatch(
      /teaching instrument[\s\S]*tested[\s\S]*not a fault[\s\S]*which side is right[\s\S]*ranking[\s\S]*cannot say why/,
    );
    expect(limits).toMatch(/small number/);
  });
});

describe('a piece of advice to two sides', () => {
  const course = courseSchema.parse(parse(readFileSync(new URL('course.yml', contentFolder), 'utf8')));
  const lessons = course.modules.flatMap((module) => module.lessons);
  const answers = new Map(
    context.questions.map(({ id, answers }) => [id, ['unanswered', ...answers.map((answer) => answer.id)]]),
  );

  it.each(entries.map((entry) => [entry.id, entry] as const))('%s leads to what exists', (_, entry) => {
    expect(lessons).toContain(entry.lesson.id);
    expect(existsSync(new URL(`lessons/${entry.lesson.id}.mdx`, contentFolder))).toBe(true);
    for (const source of entry.sources) {
      expect(Object.keys(results.sources), 'its short name stands in results.yml').toContain(source);
      expect(existsSync(new URL(`sources/${source}.yml`, contentFolder))).toBe(true);
    }
    for (const condition of entry.when)
      for (const [question, accepted] of Object.entries(condition.context ?? {}))
        for (const answer of accepted) expect(answers.get(question)).toContain(answer);
  });

  it.each(team.moves.map((move) => [move.id, move] as const))('%s can be begun on Monday', (_, move) => {
    expect(move.monday.split(/\s+/).length, 'one small step').toBeLessThanOrEqual(25);
    expect(move.cost, 'an amount, or what is given up').toMatch(
      /hour|minute|day|afternoon|talk|meeting|report|number|gives? up|miss|pays/i,
    );
    expect(move.agree).not.toBe('');
  });

  it('is worded plainly', () => {
    const hard = entries
      .flatMap((entry) => [entry.text, ...('monday' in entry ? [entry.cost, entry.monday, entry.agree] : [])])
      .map((text) => [Math.round(gradeOf(text) * 10) / 10, text] as const)
      .filter(([grade]) => grade > 9);
    expect(hard).toEqual([]);
  });

  it('grades nobody, and does not call closeness better', () => {
    const grading =
      /\b(lazy|competent|incompetent|skilled|unskilled|weak|poor|excellent|mature|immature|laggards?|losers?|winners?|underperform\w*|at fault|to blame|guilty)\b|\b(good|bad|better|best|worse|worst) (side|team|people|sellers?|marketers?)\b/i;
    for (const entry of entries) {
      const said = Object.values(entry).filter((value) => typeof value === 'string');
      for (const text of said.filter((text) => !/poor(er)? (checking|cooperation)/.test(text)))
        expect(text).not.toMatch(grading);
      expect(said.join(' ')).not.toMatch(/\b(proves?|proven|guarantee\w*|always works|will (raise|lift|increase))\b/i);
    }
  });
});

describe('the moves', () => {
  it.each(parts)('about %s have one for a gap, one that builds and one that keeps, in this order', (part) => {
    const about = movesAbout(part);
    const kinds = about.map((move) =>
      clearsGap(move) ? 'gap' : builds(move) ? 'build' : staysPut(move) ? 'keep' : '?',
    );
    expect(kinds.filter((kind, i) => kind !== kinds[i - 1])).toEqual(['gap', 'build', 'keep']);
    expect(kinds.filter((kind) => kind === 'gap')).toHaveLength(2);
    expect(
      about[0]?.when.every(({ unaware }) => unaware),
      'first, where a side does not know',
    ).toBe(true);
    expect(about[1]?.when, 'then every other gap, under every verdict').toEqual([
      { distances: { [part]: ['apart', 'far'] } },
    ]);
  });

  it('that build are not offered while the two sides describe different companies', () => {
    const building = team.moves.filter(builds);
    expect(building.length).toBeGreaterThanOrEqual(5);
    for (const { when } of building) for (const { totals } of when) expect(totals).toEqual(['near', 'apart']);
  });

  it.each(parts)('about %s have one for every reading where the answer is to stay', (part) => {
    const readings = movesAbout(part)
      .filter(staysPut)
      .flatMap(({ when }) => when.flatMap((condition) => Object.values(condition.readings ?? {}).flat()));
    expect(new Set(readings)).toEqual(new Set(['low', 'middle', 'high']));
  });

  it('about everything are enough for any map', () => {
    const general = team.moves.filter(({ about }) => about === undefined);
    const always = general.filter(({ when }) => when.some((condition) => Object.keys(condition).length === 0));
    expect(always.length).toBeGreaterThanOrEqual(3);
    expect(general.slice(-always.length), 'after those with conditions').toEqual(always);
  });
});
