import type { ChosenMoves } from '../../../domain/team/choose-moves.ts';
import type { TeamReason } from '../../../domain/team/team-reasons.ts';
import type { Advice } from '../../../schemas/diagnostic.ts';
import type { TeamGate, TeamMove } from '../../../schemas/team.ts';
import type { TeamTexts } from '../team-texts.ts';

/** What was chosen for a map, with its texts. */
export interface ChosenTexts {
  gate: { text: TeamGate | Advice; kind: ChosenMoves['gate']['kind']; reasons: TeamReason[] };
  moves: { text: TeamMove; reasons: TeamReason[] }[];
}

function require<T>(text: T | undefined, id: string): T {
  if (text === undefined) throw new Error(`The texts of a result of two sides have no "${id}".`);
  return text;
}

/** Finds the texts of a gate and its moves. Throws when one is missing, which the choice itself rules out. */
export function findChosen({ team, results }: TeamTexts, { gate, moves }: ChosenMoves): ChosenTexts {
  const gates: readonly (TeamGate | Advice)[] = gate.from === 'team' ? team.gates : results.advice;
  return {
    gate: {
      text: require(gates.find(({ id }) => id === gate.id), gate.id),
      kind: gate.kind,
      reasons: gate.reasons,
    },
    moves: moves.map(({ id, reasons }) => ({
      text: require(team.moves.find((move) => move.id === id), id),
      reasons,
    })),
  };
}
