import type { TeamTexts } from '../../src/components/team/team-texts.ts';
import { diagnosticContext, diagnosticQuestions, diagnosticResults } from '../../src/content-access/diagnostic.ts';
import { teamResults } from '../../src/content-access/team.ts';
import type { SeatResponse, TeamSeat } from '../../src/domain/team/response.ts';
import type { TeamSession } from '../../src/domain/team/session.ts';

const { questions, guesses, edition } = diagnosticQuestions;

/** The questions and the texts as they are published, with addresses that stand for real ones. */
export const teamContent = {
  questions: diagnosticQuestions,
  context: diagnosticContext,
  texts: {
    team: teamResults,
    results: diagnosticResults,
    lessons: Object.fromEntries(
      [...teamResults.gates, ...teamResults.moves, ...diagnosticResults.advice].flatMap(({ lesson }) =>
        lesson ? [[lesson.id, `/course/m/${lesson.id}/`]] : [],
      ),
    ),
    sources: Object.fromEntries(Object.keys(diagnosticResults.sources).map((id) => [id, `/sources/#${id}`])),
  } satisfies TeamTexts,
};

const longestOf = (texts: readonly string[]): string =>
  texts.reduce((longest, text) => (text.length > longest.length ? text : longest), '');

/** The published texts with every heading, text and step as long as the longest of its kind. */
export function stretchTexts(texts: TeamTexts): TeamTexts {
  const { levels, gates, moves } = texts.team;
  const stretch = <T extends object>(entries: readonly T[], keys: readonly (keyof T)[]): T[] => {
    const longest = Object.fromEntries(keys.map((key) => [key, longestOf(entries.map((one) => String(one[key])))]));
    return entries.map((entry) => ({ ...entry, ...longest }));
  };
  return {
    ...texts,
    team: {
      ...texts.team,
      levels: stretch(levels, ['heading', 'text']),
      gates: stretch(gates, ['heading', 'text']),
      moves: stretch(moves, ['heading', 'text', 'monday', 'agree', 'cost']),
    },
    results: { ...texts.results, advice: stretch(texts.results.advice, ['heading', 'text']) },
  };
}

/** A session with what the test changes. */
export const makeSession = (overrides: Partial<TeamSession> = {}): TeamSession => ({
  id: '5e551011',
  edition,
  label: 'The pump distributor',
  at: '2026-03-04T10:00:00.000Z',
  sizes: { sales: null, marketing: null },
  context: {},
  agreed: '',
  repeatOn: '',
  ...overrides,
});

type Answer = number | 'dont-know';

/** People of one side; each answers and guesses what the functions say for a question's place and the person's own. */
export const makeSide = (
  seat: TeamSeat,
  count: number,
  answer: (question: number, person: number) => Answer,
  guess?: (guessed: number, person: number) => number,
): SeatResponse[] =>
  Array.from({ length: count }, (_, person) => ({
    session: '5e551011',
    edition,
    seat,
    respondent: (person + (seat === 'sales' ? 0x10000000 : 0x20000000)).toString(16),
    revision: 1,
    answers: Object.fromEntries(questions.map(({ id }, place) => [id, answer(place, person)])),
    guesses: guess ? Object.fromEntries(guesses.map((id, place) => [id, guess(place, person)])) : {},
  }));

const within = (value: number) => 1 + (((value % 5) + 5) % 5);

/** Two sides of these sizes whose people differ among themselves and from the other side; some do not know. */
export const makeGroups = (sales: number, marketing: number): SeatResponse[] => [
  ...makeSide(
    'sales',
    sales,
    (question, person) => (sales > 3 && (question + person) % 9 === 0 ? 'dont-know' : within(question * 3 + person)),
    (guessed, person) => within(guessed + person),
  ),
  ...makeSide(
    'marketing',
    marketing,
    (question, person) => within(question * 2 + (person % 3) + 2),
    (guessed, person) => within(guessed * 2 + person),
  ),
];
