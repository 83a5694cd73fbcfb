import { packDraft, type QuizDraft, unpackDraft } from '../domain/questions/draft.ts';
import { readPresent } from './present-profile.ts';

// Answers that have not been checked are no part of the record: they belong to this tab, and go with it. They are one
// person's all the same; `record-names.ts` knows the keys too, for erasing.
const nameDraft = (person: string, name: string) => `truce-draft:${person}:${name}`;

/**
 * A person's unfinished work on a quiz in this tab; an empty one where there is none, it cannot be read or storage is
 * refused.
 * @param person id of the person whose record the page keeps
 * @param name the lesson's id, followed by ":" and the question's id for a question on a page of its own
 */
export function readDraft(person: string, name: string): QuizDraft {
  try {
    return unpackDraft(JSON.parse(sessionStorage.getItem(nameDraft(person, name)) ?? '{}'));
  } catch {
    return unpackDraft({});
  }
}

/** Keeps the unfinished work until the tab is closed. Does nothing where the browser refuses, or another is present. */
export function keepDraft(person: string, name: string, draft: QuizDraft): void {
  // The page is still the first one's, and whoever goes on typing on it may be the other.
  if (readPresent().id !== person) return;
  try {
    sessionStorage.setItem(nameDraft(person, name), JSON.stringify(packDraft(draft)));
  } catch {
    // Then a reload costs what was not checked yet, as it does on any page.
  }
}
