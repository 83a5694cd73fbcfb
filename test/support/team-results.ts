import type { ContextAnswers } from '../../src/domain/diagnostic/advise.ts';
import { type ChosenMoves, chooseMoves } from '../../src/domain/team/choose-moves.ts';
import type { TeamMap } from '../../src/domain/team/team-map.ts';
import type { SubScaleId } from '../../src/schemas/diagnostic.ts';
import type { TeamCondition, TeamGate, TeamMove, TeamResults } from '../../src/schemas/team.ts';
import { content } from './diagnostic-content.ts';

const passage = (id: string) => ({ heading: `Heading of ${id}`, text: `Text of ${id}` });

const grounds = (when: TeamCondition[]) => ({
  why: 'Why',
  sources: ['truce-2026'],
  lesson: { id: 'stay-or-move', words: 'A lesson' },
  when: when.length === 0 ? [{}] : when,
});

/** A gate of a small content; without alternatives it always holds. */
export const gate = (id: string, kind: TeamGate['kind'], ...when: TeamCondition[]): TeamGate => ({
  id,
  kind,
  ...passage(id),
  ...grounds(when),
});

/** A move of a small content, about a part or about all of them; without alternatives it always holds. */
export const move = (id: string, about: SubScaleId | null, ...when: TeamCondition[]): TeamMove => ({
  id,
  ...(about ? { about } : {}),
  ...passage(id),
  cost: 'An hour',
  monday: 'Begin',
  agree: 'Both heads',
  ...grounds(when),
});

/** A small content with the gates and moves that a test is about. */
export const teamResultsOf = (gates: TeamGate[], moves: TeamMove[]): TeamResults => ({
  levels: [
    { id: 'undefined', ...passage('undefined'), between: passage('undefined or defined') },
    { id: 'defined', ...passage('defined'), between: passage('defined or aligned') },
    { id: 'aligned', ...passage('aligned'), between: passage('aligned or integrated') },
    { id: 'integrated', ...passage('integrated') },
  ],
  far: passage('far apart'),
  withheld: passage('too few'),
  limits: ['One', 'Two', 'Three'],
  gates,
  moves,
});

/** Three moves about the whole that always hold. */
export const anything = [move('first', null), move('second', null), move('third', null)];

/** What a map gets from a small content, and from the published advice where no gate of it holds. */
export const choose = (map: TeamMap, gates: TeamGate[], moves: TeamMove[], context: ContextAnswers = {}) =>
  chooseMoves({ team: teamResultsOf(gates, moves), diagnostic: content.results }, map, context);

export const idsOf = (chosen: ChosenMoves | null) => chosen?.moves.map(({ id }) => id);
