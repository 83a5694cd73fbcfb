import { packDraft, type QuizDraft, unpackDraft } from '../domain/questions/draft.ts';
import { readPresent } from './present-profile.ts';

// Answers that have not been checked are no part of the record: they belong to this tab, and go with it. They are one
// person's all the same; `record-names.ts` knows the keys too, for erasing.
const nameDraft = (name: string) => `truce-draft:${readPresent().id}:${name}`;
/** For whom this page has read its drafts. Once another is present, what stands on it must not become theirs. */
let reader: string | undefined;

/**
 * The unfinished work on a quiz in this tab; an empty one where there is none, it cannot be read or storage is refused.
 * @param name the lesson's id, followed by ":" and the question's id for a question on a page of its own
 */
export function readDraft(name: string): QuizDraft {
  reader = readPresent().id;
  try {
    return unpackDraft(JSON.parse(sessionStorage.getItem(nameDraft(name)) ?? '{}'));
  } catch {
    return unpackDraft({});
  }
}

/** Keeps the unfinished work until the tab is closed. Does nothing where the browser refuses, or another is present. */
export function keepDraft(name: string, draft: QuizDraft): void {
  if (reader !== undefined && reader !== readPresent().id) return;
  try {
    sessionStorage.setItem(nameDraft(name), JSON.stringify(packDraft(draft)));
  } catch {
    // Then a reload costs what was not checked yet, as it does on any page.
  }
}
