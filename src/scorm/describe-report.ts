import { scormWords as words } from '../strings/scorm.ts';
import type { Report } from './session.ts';

/** What a learner is told of a report, sentence by sentence. */
export function describeReport(report: Report): string[] {
  const { answered, questions, score, isTaken, isCounted, isEarlier, leftOut } = report;
  if (!isCounted) return [words.uncounted(answered, questions, score)];
  const state = answered > 0 ? words.reported(answered, questions, score) : words.none(questions);
  return [
    isTaken ? state : words.refused,
    ...(isEarlier ? [words.earlier] : []),
    ...(leftOut > 0 && !isEarlier ? [words.leftOut(leftOut)] : []),
  ];
}
