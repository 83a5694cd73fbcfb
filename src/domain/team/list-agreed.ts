import type { Reading } from '../../schemas/diagnostic.ts';
import { readScore } from '../diagnostic/score.ts';
import type { ComparedQuestion, TeamMap } from './team-map.ts';

/** Where in the list of answers two sides agree. */
export type AgreedReading = Exclude<Reading, 'unknown'>;

/** A question on which two sides agree, and where in its list of answers. */
export interface Agreement {
  compared: ComparedQuestion;
  reading: AgreedReading;
}

/** Both answers, each side's counting the same, on the scale of the parts: so that a question reads as a part does. */
function toScore({ sides: { sales, marketing } }: ComparedQuestion): number | null {
  return sales.median === null || marketing.median === null ? null : (sales.median + marketing.median) * 10;
}

/** The closest agreements, at most `most`, in the order of the map. */
export function listAgreed(map: TeamMap, most: number): Agreement[] {
  return map.agreed.slice(0, most).flatMap((id) => {
    const compared = map.questions.find((question) => question.id === id);
    const reading = compared ? readScore(toScore(compared)) : 'unknown';
    return compared && reading !== 'unknown' ? [{ compared, reading }] : [];
  });
}
