import type { ScormVersion } from '../domain/parcel/parcel.ts';

/** How both editions call what we set. */
export const elements = {
  '1.2': {
    mode: 'cmi.core.lesson_mode',
    place: 'cmi.core.lesson_location',
    state: 'cmi.suspend_data',
    score: 'cmi.core.score',
    exit: 'cmi.core.exit',
    spent: 'cmi.core.session_time',
    completion: 'cmi.core.lesson_status',
    /** In 1.2 one element says both. */
    success: 'cmi.core.lesson_status',
    /** The score to reach, from 0 to 100, where the system asks for one. */
    mastery: 'cmi.student_data.mastery_score',
  },
  '2004': {
    mode: 'cmi.mode',
    place: 'cmi.location',
    state: 'cmi.suspend_data',
    score: 'cmi.score',
    exit: 'cmi.exit',
    spent: 'cmi.session_time',
    completion: 'cmi.completion_status',
    success: 'cmi.success_status',
    /** From −1 to 1. */
    mastery: 'cmi.scaled_passing_score',
  },
} as const satisfies Record<ScormVersion, Record<string, string>>;

/** Longest text of what is kept between visits: what SCORM 1.2 promises. That of 2004 is longer; one limit does for both. */
export const MOST_STATE = 4_096;
/** Longest place. */
export const MOST_PLACE = 255;

const two = (number: number) => String(number).padStart(2, '0');

/** A span of time, to a second: "0001:02:03" or "PT1H2M3S". */
export function writeSpan(milliseconds: number, version: ScormVersion): string {
  const seconds = Math.max(0, Math.min(Math.round(milliseconds / 1000), 9_999 * 3600));
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return version === '2004' ? `PT${h}H${m}M${s}S` : `${String(h).padStart(4, '0')}:${two(m)}:${two(s)}`;
}

/** A moment by this computer's clock. Neither a fraction of a second nor a zone: there are systems that refuse them. */
export function writeMoment(at: Date, version: ScormVersion): string {
  const time = `${two(at.getHours())}:${two(at.getMinutes())}:${two(at.getSeconds())}`;
  return version === '2004' ? `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}T${time}` : time;
}
