/**
 * Whether the browser may clear the record by itself to make room: `granted`, it has agreed not to; `open`, it may, and
 * can be asked; `refused`, it was asked and did not agree; `cannot-ask`, it has no way to be asked, or that way failed.
 */
export type Durability = 'granted' | 'open' | 'refused' | 'cannot-ask';

/** What the browser has agreed to so far. Asks it for nothing. Never rejects. */
export async function readDurability(): Promise<Durability> {
  try {
    if (typeof navigator.storage.persist !== 'function') return 'cannot-ask';
    return (await navigator.storage.persisted()) ? 'granted' : 'open';
  } catch {
    return 'cannot-ask'; // an old browser, plain http, or a page inside another
  }
}

/** Asks the browser not to clear the record. Some ask the person in turn, so only ever after a click. Never rejects. */
export async function askDurability(): Promise<Durability> {
  try {
    return (await navigator.storage.persist()) ? 'granted' : 'refused';
  } catch {
    return 'cannot-ask';
  }
}

/** Where `localStorage` keeps the lesson at whose end the learner was told that the browser can be asked. */
export const OFFERED = 'truce-durable';

/**
 * Whether to say at the end of this lesson's quiz that the browser can be asked. That is said in one lesson only, so
 * that nobody is told at the end of each; there it stays when the page is loaded again.
 */
export function isPlaceToOffer(lesson: string): boolean {
  try {
    const offered = localStorage.getItem(OFFERED);
    if (offered === null) localStorage.setItem(OFFERED, lesson);
    return offered === null || offered === lesson;
  } catch {
    return true;
  }
}
