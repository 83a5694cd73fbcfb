import type { NotKeptReason } from '../store/not-kept.ts';
import type { Keeping } from '../store/store.ts';

/** Words of the case pages. */
export const caseWords = {
  eyebrow: (place: number, count: number) => `Case ${place} of ${count}, from the lesson`,
  invented:
    'This company, its people and its numbers are invented for this course. Nothing in the case is evidence about real firms.',
  exhibits: 'Exhibits',
  exhibit: (place: number, caption: string) => `Exhibit ${place}. ${caption}`,
  none: 'not added',
  decisions: 'Three decisions',
  decisionsNote:
    'Choose before you read on. No choice wins: each has consequences, and the question is which you could defend. What you choose is kept in your record, in this browser only, so that you find it again; it is not marked.',
  decision: (place: number, title: string) => `Decision ${place}: ${title}`,
  see: 'See what happens',
  chooseFirst: 'Choose one of them first.',
  decided: (day: string) => `You decided this on ${day}. You can decide otherwise; the latest decision stands.`,
  kept: {
    kept: 'What you decide is kept in this browser, on this device only.',
    'this-tab': 'This browser keeps what you decide until you close this tab.',
    'not-kept': 'This browser does not let the course keep what you decide.',
  } satisfies Record<Keeping, string>,
  failed: (why: string) => `This decision was not kept: ${why}`,
  reasons: {
    full: 'the browser’s space for this site is used up. Free some space, then ask again.',
    invalid: 'the record could not take it in this form.',
    'other-person': 'another tab has switched to another person. Load this page again, then decide.',
    failed: 'the browser’s storage gave way. Reload the page, then decide again.',
  } satisfies Record<NotKeptReason, string>,
  all: 'Read all outcomes',
  next: (title: string) => `Next case: ${title}`,
  back: 'Back to the case lab',
};

/** Words of the cards that follow a famous statistic to its origin. */
export const numberWords = {
  trail: 'Trail',
  origin: 'Origin',
  instead: 'Say instead',
  ends: 'Our trail ends',
  source: 'Seen:',
};
