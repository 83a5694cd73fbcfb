import type { DiagnosticResults } from '../../schemas/diagnostic.ts';
import type { TeamResults } from '../../schemas/team.ts';

/** The words of a comparison with the addresses they link to: built into one file that is fetched when it is needed. */
export interface TeamTexts {
  team: TeamResults;
  /** Where nothing in `team` says whether to move, the advice of a single result does. Also the short names of sources. */
  results: DiagnosticResults;
  /** Lesson id to its address. */
  lessons: Record<string, string>;
  /** Source id to its address. */
  sources: Record<string, string>;
}

/** Fetches the texts from this site. Rejects when they do not arrive. */
export async function loadTeamTexts(address: string): Promise<TeamTexts> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as TeamTexts; // written at build time by pages/diagnostic/team/texts.json.ts
}
