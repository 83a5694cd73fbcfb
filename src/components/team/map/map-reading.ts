import type { TeamSession } from '../../../domain/team/session.ts';
import type { TeamMap } from '../../../domain/team/team-map.ts';
import type { DiagnosticQuestions } from '../../../schemas/diagnostic.ts';
import type { ChosenTexts } from './find-chosen.ts';

/** A map with everything that is said about it: what the page, the projector and the memo all show. */
export interface MapReading {
  map: TeamMap;
  session: TeamSession;
  questions: DiagnosticQuestions;
  /** The words for the joint total. */
  described: { heading: string; text: string };
  /** One or two sentences computed from the map. */
  opening: string;
  chosen: ChosenTexts;
}
