import type { DiagnosticResults, SubScaleId } from '../../schemas/diagnostic.ts';
import type { TeamMove, TeamResults } from '../../schemas/team.ts';
import { type ContextAnswers, findVerdict, type Verdict } from '../diagnostic/advise.ts';
import { compareBySize } from './distance.ts';
import { scoreTogether } from './score-together.ts';
import type { TeamMap } from './team-map.ts';
import { findReasonsOf, type Situation, type TeamReason } from './team-reasons.ts';

/** What two sides are told to do. */
export interface ChosenMoves {
  /** Whether to move at all, from the file of either result. */
  gate: { id: string; from: 'team' | 'diagnostic'; kind: Verdict; reasons: TeamReason[] };
  /** Always three, all different. */
  moves: { id: string; reasons: TeamReason[] }[];
}

/** As many as a meeting can agree on. */
const MOVES = 3;

/** The first answer to whether to move that holds: what only two sides can show, then what any result is told. */
function chooseGate(
  results: { team: TeamResults; diagnostic: DiagnosticResults },
  map: TeamMap,
  context: ContextAnswers,
): ChosenMoves['gate'] {
  for (const gate of results.team.gates) {
    const reasons = findReasonsOf(gate, { map, context, verdict: null });
    if (reasons) return { id: gate.id, from: 'team', kind: gate.kind, reasons };
  }
  const verdict = findVerdict(results.diagnostic, scoreTogether(map), context);
  if (!verdict) throw new Error('src/content/diagnostic/results.yml has no answer to whether to move for this map.');
  return { ...verdict, from: 'diagnostic' };
}

/**
 * The parts in the order in which they ask for a move: the one that the gate is about; then views that lie apart, the
 * widest first; then the lowest score.
 */
function orderParts({ parts }: TeamMap, ofGate: SubScaleId | undefined): TeamMap['parts'] {
  const apart = parts.filter(({ distance }) => distance === 'apart' || distance === 'far');
  const scored = parts.filter((part) => part.joint !== null && !apart.includes(part));
  return [
    ...apart.toSorted((one, other) => compareBySize(one.gap, other.gap)),
    ...scored.toSorted((one, other) => (one.joint ?? 0) - (other.joint ?? 0)),
  ].toSorted((one, other) => Number(other.id === ofGate) - Number(one.id === ofGate));
}

/**
 * Chooses what two sides are told: first whether to move, stay or weigh it; then three moves, one a part at most, the
 * part that the gate is about first, then those whose views lie furthest apart, then those with the lowest joint score,
 * then moves about the whole.
 * Null when nobody answered on a side. Throws when the content has fewer than three moves for a map, which a test over
 * any responses rules out.
 */
export function chooseMoves(
  results: { team: TeamResults; diagnostic: DiagnosticResults },
  map: TeamMap,
  context: ContextAnswers,
): ChosenMoves | null {
  if (map.counts.sales === 0 || map.counts.marketing === 0) return null;
  const gate = chooseGate(results, map, context);
  const situation: Situation = { map, context, verdict: gate.kind };
  const moves: ChosenMoves['moves'] = [];
  const offer = (move: TeamMove): boolean => {
    const reasons = moves.length < MOVES ? findReasonsOf(move, situation) : null;
    if (reasons) moves.push({ id: move.id, reasons });
    return reasons !== null;
  };
  // Whoever reads "agree on a few rules" looks for them in what comes next.
  const ofGate =
    gate.from === 'diagnostic' ? results.diagnostic.advice.find(({ id }) => id === gate.id)?.about : undefined;
  for (const part of orderParts(map, ofGate)) results.team.moves.filter(({ about }) => about === part.id).some(offer);
  results.team.moves.filter(({ about }) => about === undefined).forEach(offer);
  if (moves.length < MOVES)
    throw new Error(
      `src/content/diagnostic/team.yml has ${moves.length} moves, not ${MOVES}, for a map with the answer "${gate.id}": ` +
        'it needs three moves without "about" whose conditions always hold.',
    );
  return { gate, moves };
}
