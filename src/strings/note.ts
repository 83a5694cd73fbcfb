import type { NotKeptReason } from '../store/not-kept.ts';
import type { Keeping } from '../store/store.ts';

/** Words of the note on a lesson. Short, and apart from those of all notes, because every lesson loads them. */
export const noteWords = {
  heading: 'Your note on this lesson',
  prompt: 'What would you try, or ask somebody on the other side?',
  keeping: {
    kept: 'What you write here is kept in this browser, on this device only.',
    'this-tab': 'This browser keeps your note until you close this tab.',
    'not-kept': 'This browser does not let the course keep anything: your note is gone when you leave the page.',
  } satisfies Record<Keeping, string>,
  pending: 'Not kept yet. It is kept when you leave the box.',
  failed: (why: string) => `Your note is not kept: ${why} Copy it to another place.`,
  reasons: {
    full: 'the browser’s space for this site is used up.',
    invalid: 'the record could not take it.',
    'other-person': 'another tab has switched to another person.',
    failed: 'the browser’s storage gave way.',
  } satisfies Record<NotKeptReason, string>,
  tooLong: (over: number) =>
    `This note is ${over} ${over === 1 ? 'character' : 'characters'} too long to keep. Shorten it, or move part of it to another place.`,
  elsewhere:
    'Another tab has changed this note. What stands here will replace that; the other text stays under “My progress”, among the earlier versions.',
  broken: 'The note has stopped working. Reload the page.',
};
