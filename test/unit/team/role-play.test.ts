import { describe, expect, it } from 'vitest';
import { diagnosticQuestions, diagnosticResults } from '../../../src/content-access/diagnostic.ts';
import { rolePlay } from '../../../src/content-access/role-play.ts';
import { teamResults } from '../../../src/content-access/team.ts';
import { chooseMoves } from '../../../src/domain/team/choose-moves.ts';
import { compareSides } from '../../../src/domain/team/compare.ts';
import { gather } from '../../../src/domain/team/gather.ts';
import type { SeatResponse } from '../../../src/domain/team/response.ts';
import { answerAsMeant, dealCards, playClass, sessionOf } from '../../../src/domain/team/role-play.ts';
import { encodeSeat } from '../../../src/domain/team/seat-code.ts';
import type { TeamMap } from '../../../src/domain/team/team-map.ts';
import type { RolePlayCompany } from '../../../src/schemas/role-play.ts';

const { edition } = diagnosticQuestions;
const companyOf = (id: string): RolePlayCompany => {
  const company = rolePlay.companies.find((one) => one.id === id);
  if (!company) throw new Error(`There is no company "${id}".`);
  return company;
};
const meantBy = (company: RolePlayCompany) => dealCards(company).map((card) => answerAsMeant(company, edition, card));
/** A map from cards read once as they were meant, and one from a class that reads them in its own way. */
const readings = (id: string): [string, SeatResponse[]][] => [
  ['each card once', meantBy(companyOf(id))],
  ['a class', playClass(companyOf(id), edition)],
];
const mapOf = (responses: SeatResponse[]) => compareSides(diagnosticQuestions, responses);
const choose = (map: TeamMap, { context }: RolePlayCompany) =>
  chooseMoves({ team: teamResults, diagnostic: diagnosticResults }, map, context);
const findingsOf = ({ guesses }: TeamMap, question: string) => {
  const sides = guesses.find((guess) => guess.question === question)?.sides;
  return [sides?.sales.finding, sides?.marketing.finding];
};
const widest = (map: TeamMap) => map.questions.filter(({ gap }) => Math.abs(gap ?? 0) >= 2);

describe.each(readings('ottermead-lighting'))('Ottermead Lighting, played by %s', (_, responses) => {
  const map = mapOf(responses);

  it('has two totals alike, in the defined band and clear of its ends', () => {
    expect(map.total).toMatchObject({ distance: 'near', level: 'defined', between: null });
    expect(Math.abs(map.total.gap ?? 99)).toBeLessThanOrEqual(2);
  });

  it('has a few questions far apart, some one way and some the other', () => {
    const far = widest(map);
    expect(far[0]).toMatchObject({ id: 'rules-lead-meaning', gap: 3 });
    expect(far.length).toBeGreaterThanOrEqual(5);
    expect(far.length).toBeLessThanOrEqual(7);
    const up = far.filter(({ gap }) => (gap ?? 0) > 0).length;
    expect(up).toBeGreaterThanOrEqual(2);
    expect(far.length - up).toBeGreaterThanOrEqual(2);
  });

  it('has neither side know of the differences, and both know where they agree', () => {
    for (const question of ['rules-lead-meaning', 'flow-lead-outcome', 'goals-target'])
      expect(findingsOf(map, question)).toEqual(['differ-unaware', 'differ-unaware']);
    for (const question of ['joint-customer-call', 'climate-answer-time'])
      expect(findingsOf(map, question)).toEqual(['agree-aware', 'agree-aware']);
  });

  it('is told to move, and to show each other the page first of all or next', () => {
    const chosen = choose(map, companyOf('ottermead-lighting'));
    expect(chosen?.gate).toMatchObject({ kind: 'move', id: 'move-to-aligned' });
    expect(chosen?.moves.slice(0, 2).map(({ id }) => id)).toContain('rules-show-the-page');
  });
});

describe.each(readings('pennyhythe-mill'))('Pennyhythe Mill, played by %s', (_, responses) => {
  const map = mapOf(responses);

  it('is aligned on both sides, with hardly a question apart', () => {
    expect(map.total).toMatchObject({ distance: 'near', level: 'aligned', between: null });
    expect(map.parts.filter(({ distance }) => distance !== 'near')).toEqual([]);
    expect(widest(map)).toEqual([]);
    expect(map.agreed.length).toBeGreaterThanOrEqual(17);
  });

  it('agrees more than either side thinks', () => {
    for (const question of ['rules-lead-meaning', 'flow-lead-outcome', 'joint-customer-call', 'goals-target'])
      expect(findingsOf(map, question)).toEqual(['agree-unaware', 'agree-unaware']);
    expect(findingsOf(map, 'climate-answer-time')).toEqual(['agree-unaware', 'agree-aware']);
  });

  it('is told to stay', () => {
    expect(choose(map, companyOf('pennyhythe-mill'))?.gate.kind).toBe('stay');
  });
});

describe.each(rolePlay.companies.map((company) => [company.name, company] as const))(
  'the class of %s',
  (_, company) => {
    const played = playClass(company, edition);

    it('is the same class each time, of as many different people as there are cards to give', () => {
      expect(playClass(company, edition)).toEqual(played);
      expect(new Set(played.map(({ respondent }) => respondent)).size).toBe(15);
      const { sizes } = sessionOf(company, edition, company.name);
      expect(mapOf(played).counts).toEqual(sizes);
    });

    it('holds each card as it was meant, and others a step off on three questions', () => {
      const meant = new Map(meantBy(company).map((response) => [response.respondent, response]));
      expect(played.filter(({ respondent }) => meant.has(respondent))).toEqual([...meant.values()]);
      for (const card of dealCards(company)) {
        const as = answerAsMeant(company, edition, card);
        const from = played.findIndex(({ respondent }) => respondent === as.respondent);
        for (const { answers, guesses } of played.slice(from + 1, from + card.persona.students)) {
          const off = Object.keys(as.answers).filter((id) => answers[id] !== as.answers[id]);
          expect(off).toHaveLength(3);
          for (const id of off) expect(Math.abs(Number(answers[id]) - Number(as.answers[id]))).toBe(1);
          expect(guesses).toEqual(as.guesses);
        }
      }
    });

    it('comes back out of its sealed codes', () => {
      const codes = played.map((response) => encodeSeat(diagnosticQuestions, response));
      const gathered = gather(diagnosticQuestions, { id: company.session.id, edition }, codes);
      expect(gathered.leftOut).toEqual([]);
      expect(mapOf(gathered.responses)).toEqual(mapOf(played));
    });
  },
);
