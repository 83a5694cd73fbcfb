import type { SetupReason } from '../domain/explorables/setup-text.ts';
import type { NotKeptReason } from '../store/not-kept.ts';
import type { Keeping } from '../store/store.ts';

/** What the page says where no script runs; apart, so that no script fetches it. */
export const withoutScript = 'Predicting needs JavaScript.';

/** Words that all four teaching models share. */
export const exploreWords = {
  eyebrow: 'Try it:',
  predict: 'Check my prediction',
  skip: 'Show it without predicting',
  again: 'Predict again',
  chooseFirst: 'Choose one of them first.',
  earlier: (day: string) => `You predicted this on ${day} too.`,
  copyLink: 'Copy a link to this set-up',
  copied: 'The link is copied. Whoever opens it predicts first, with the model set as it is now.',
  notCopied: 'The link could not be copied. Here it is, to be copied by hand:',
  reset: 'Set the model back to how the lesson starts',
  failing: 'Where this conclusion fails',
  numbers: 'The same numbers as a table',
  equations: 'The model, written out',
  assumptions: 'What the model assumes',
  parameter: 'Parameter',
  value: 'Value',
  origin: 'Where it comes from',
  assumed: 'assumed',
  failed: 'This model could not start. The figure shows one set-up of it; loading the page again may bring it back.',
  problem: {
    newer: 'This link was made with a later version of the course. Shown is how the lesson starts.',
    cut: 'The end of this link is missing, as when a mail program breaks it. Copy the whole link again. Shown is how the lesson starts.',
    damaged: 'This link could not be read. Ask whoever sent it for a new one. Shown is how the lesson starts.',
  } satisfies Record<SetupReason, string>,
  kept: {
    kept: 'Your predictions are kept in this browser, on this device only. They are not marked.',
    'this-tab': 'This browser keeps your predictions until you close this tab. They are not marked.',
    'not-kept': 'This browser does not let the course keep your predictions. They are not marked.',
  } satisfies Record<Keeping, string>,
  notKept: (why: string) => `This prediction was not kept: ${why}`,
  reasons: {
    full: 'the browser’s space for this site is used up. Free some space, then predict again.',
    invalid: 'the record could not take it in this form.',
    'other-person': 'another tab has switched to another person. Load this page again, then predict again.',
    failed: 'the browser’s storage gave way. Reload the page, then predict again.',
  } satisfies Record<NotKeptReason, string>,
};
