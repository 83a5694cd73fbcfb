import { isMoment, readFields } from './read-session.ts';

/** When a saved session was saved, ISO 8601 in UTC; empty where its file does not say. Takes any text and never throws. */
export function readSavedAt(text: string): string {
  try {
    const savedAt = readFields(JSON.parse(text.replace(/^\uFEFF/, ''))).get('savedAt');
    return isMoment(savedAt) ? savedAt : '';
  } catch {
    return '';
  }
}
