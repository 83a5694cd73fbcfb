import { diagnosticQuestions, diagnosticResults } from '../../../content-access/diagnostic.ts';
import { teamResults } from '../../../content-access/team.ts';
import { chooseMoves } from '../../../domain/team/choose-moves.ts';
import { compareSides } from '../../../domain/team/compare.ts';
import { answerAsMeant, dealCards } from '../../../domain/team/role-play.ts';
import type { TeamMap } from '../../../domain/team/team-map.ts';
import type { RolePlayCompany } from '../../../schemas/role-play.ts';

/** The map of a company whose six cards are each read once as they were meant, and the headings of what follows from it. */
export interface IntendedMap {
  map: TeamMap;
  gate: string;
  moves: string[];
}

/** The heading of an entry. Throws when there is none of that id, which the choice of moves rules out. */
function headingOf(entries: readonly { id: string; heading: string }[], id: string): string {
  const entry = entries.find((one) => one.id === id);
  if (!entry) throw new Error(`There is no advice "${id}".`);
  return entry.heading;
}

/** Works out what a class is meant to see, by the code that works out any other map. */
export function findIntendedMap(company: RolePlayCompany): IntendedMap {
  const responses = dealCards(company).map((card) => answerAsMeant(company, diagnosticQuestions.edition, card));
  const map = compareSides(diagnosticQuestions, responses);
  const chosen = chooseMoves({ team: teamResults, diagnostic: diagnosticResults }, map, company.context);
  if (!chosen) throw new Error(`A side of "${company.id}" has nobody.`);
  return {
    map,
    gate: headingOf([...teamResults.gates, ...diagnosticResults.advice], chosen.gate.id),
    moves: chosen.moves.map(({ id }) => headingOf(teamResults.moves, id)),
  };
}
