import type { TreatyFieldId, TreatyPartId } from '../domain/treaty.ts';
import type { NotKeptReason } from '../store/not-kept.ts';
import type { Keeping } from '../store/store.ts';

interface FieldWords {
  label: string;
  /** What belongs here. Always shown. */
  hint: string;
  /** What an invented firm wrote. Shown on request. */
  example: string;
}

/** Every word of the treaty: the form, the sheet and the file. */
export const treatyWords = {
  name: 'Your treaty',
  title: 'Treaty between Sales and Marketing',
  intro:
    'Write for your own firm, or for one that you know from a case. Leave empty what you do not know yet: it is printed as lines to fill in by hand, and shows whom to ask. The examples come from the pump distributor of this course, which is invented.',
  example: 'An example',
  onPaper: 'On paper',
  open: '(still open)',
  loading: 'The form is loading.',
  noScript:
    'With JavaScript on, there is a form here that writes on this page for you. Without it, print the page: only the sheet below is printed, with lines to fill in by hand.',
  lessonNoScript: 'The form needs JavaScript. Without it, an empty sheet to print stands on',
  ownPage: 'The form on a page of its own',
  lessonPage: 'the page of the form',

  parts: {
    who: 'Who we are',
    words: '1. What our words mean',
    promises: '2. What each promises',
    meetings: '3. When we meet',
    counted: '4. What we count together',
    separate: '5. What stays separate',
    review: '6. When we look at it again',
  } satisfies Record<TreatyPartId, string>,

  fields: {
    company: {
      label: 'Company',
      hint: 'The firm, and which part of it if the treaty does not cover all.',
      example: 'The pump distributor, all three branches',
    },
    'sales-name': {
      label: 'For Sales',
      hint: 'Who signs, and in what role. One name, so that a question has somewhere to go.',
      example: 'R. Aldous, head of Sales',
    },
    'marketing-name': {
      label: 'For Marketing',
      hint: 'Who signs, and in what role. One name here too.',
      example: 'T. Okafor, head of Marketing',
    },
    lead: {
      label: 'A lead is',
      hint: 'What a name must have before it is passed on. Facts that two people would find the same way.',
      example: 'A name with a company, a pump to replace, and a date within twelve months.',
    },
    'qualified-lead': {
      label: 'A qualified lead is',
      hint: 'What has been found out before it counts as a real opportunity, and by whom.',
      example: 'A lead that a seller has spoken to and that has asked for an offer.',
    },
    'lead-back': {
      label: 'A lead goes back when',
      hint: 'Who may return it, within how long, and with what reason.',
      example:
        'The seller returns it within five working days, with one of four reasons: no company, no pump, no date, or not interested, because …',
    },
    'sales-promises': {
      label: 'Sales promises Marketing',
      hint: 'A thing, a number and a time in each line. About as many lines as the other side has.',
      example:
        'Rings each lead within three working days.\nSends back what does not fit, with a reason.\nTwo sellers look at the catalogue while it is a draft.',
    },
    'marketing-promises': {
      label: 'Marketing promises Sales',
      hint: 'A thing, a number and a time in each line. About as many lines as the other side has.',
      example:
        'Checks the three facts within two working days of a show.\nAnswers every return within a week.\nShows the draft catalogue four weeks before printing.',
    },
    meeting: {
      label: 'How often, and who comes',
      hint: 'A day and a length, and who from each side.',
      example: 'Fridays, half an hour. One from each side, in turn.',
    },
    'meeting-decides': {
      label: 'What is decided there',
      hint: 'What is on the table, and what the meeting ends with.',
      example: 'Names passed, rung and returned. It ends with a changed line or with nothing.',
    },
    'shared-numbers': {
      label: 'Our shared numbers',
      hint: 'Two or three at the point where work crosses over. Who counts them, and where they can be seen.',
      example:
        'Share of leads rung in time; share returned; orders from leads. The assistant counts. The sheet hangs by the coffee machine.',
    },
    'sales-number': {
      label: 'Sales’ own number',
      hint: 'A number that is Sales’ business alone.',
      example: 'Visits to customers who have bought before.',
    },
    'marketing-number': {
      label: 'Marketing’s own number',
      hint: 'A number that is Marketing’s business alone.',
      example: 'Customers asked for the study on next year’s range.',
    },
    'stays-separate': {
      label: 'What else stays separate',
      hint: 'Whose time may not be asked for, and which decision belongs to one side after hearing the other.',
      example:
        'Pay stays as it is. The seller decides which customer comes first that day. Marketing’s two weeks for next year’s range, in January, are not asked for.',
    },
    'review-date': {
      label: 'Review date',
      hint: 'A day. After it the page lapses, unless both sign again.',
      example: '30 April',
    },
    changes: {
      label: 'How we change or end it',
      hint: 'What happens when the two sides disagree before that day, and how either of them can end it.',
      example:
        'If the two heads disagree, the managing director decides within two days, and her answer is written in. Either side can end it with a month’s notice.',
    },
  } satisfies Record<TreatyFieldId, FieldWords>,

  signatures: { title: 'Signed', sales: 'For Sales', marketing: 'For Marketing', date: 'Date' },

  missing: (count: number) =>
    count === 1
      ? 'One field is still empty. It is printed as lines to write on.'
      : `${count} fields are still empty. They are printed as lines to write on.`,
  complete: 'Every field is filled.',
  tooLong: (labels: readonly string[]) =>
    `This is too long for one page, even in small print, and would run on to a second. The longest: ${labels.map((label) => `“${label}”`).join(', ')}. What nobody can remember nobody keeps.`,
  print: 'Print the treaty',
  save: 'Save as a text file',
  file: 'treaty.txt',
  saved: (file: string) => `Saved as ${file}, where your browser puts downloads.`,
  notSaved: 'The file could not be saved. Print the treaty, or copy its text from the sheet.',

  keeping: {
    kept: 'What you wrote is kept in this browser, on this device, and sent nowhere. Under “My progress” you can save a copy of it or erase it.',
    'this-tab':
      'What you wrote is kept in this tab only. It is gone when you close the tab; to keep it, save it as a text file or print it.',
    'not-kept':
      'What you wrote is not kept: this browser does not let the course store anything. It is gone when you leave this page; to keep it, save it as a text file or print it.',
  } satisfies Record<Keeping, string>,
  pending: 'Not kept yet. It is kept when you leave the field.',
  failed: {
    full: 'What you wrote last is not kept: the browser’s space for this site is used up. Save it as a text file, free some space, then change a field.',
    invalid: 'What you wrote last is not kept: the record could not take it. Save it as a text file.',
    'other-person':
      'What you wrote last is not kept: another tab has switched to another person. Save it as a text file, then load this page again.',
    failed:
      'What you wrote last is not kept: the browser’s storage gave way. Save it as a text file before you reload the page.',
  } satisfies Record<NotKeptReason, string>,
  broken: {
    heading: 'The form has stopped working',
    text: 'Reload the page to go on. What was kept before is still kept.',
  },
} as const;
