import type { SetupLinkReason } from '../domain/explorables/setup-link.ts';
import { explorableTitles } from './explorable-titles.ts';

/** Words for assigning a teaching model. */
export const assignModelWords = {
  heading: 'Models to predict in',
  note: 'Students predict first and then see what the model gives. Each begins as in its lesson; to have it begin otherwise, tick it and choose a set-up below, under “In this order”. The guide to each module has a question for the ready set-ups, what to discuss, and the model’s answer.',
  /** A title that stands alone. */
  name: (title: string) => title.replace(/^./, (letter) => letter.toUpperCase()),
  in: (minutes: number, lesson: string) => `${minutes} min, in “${lesson}”`,
  link: 'Link to a set-up',
  linkOf: (model: string) => `of “${model}”`,
  optional: 'can stay empty',
  hint: 'Set the model as students are to find it, press “Copy a link to this set-up” there, and paste the link here. A model can stand in an assignment once: for two set-ups of it, make two assignments.',
  ready: 'Or take one that is ready:',
  open: 'Open the model',
  newTab: 'opens in a new tab',
  taken: 'Students find the model set as this link says.',
  usual: 'This link sets the model as its lesson begins.',
  say(reason: SetupLinkReason, model: string): string {
    switch (reason.type) {
      case 'none':
        return 'There is no set-up of a model in this. Open the model, press “Copy a link to this set-up”, and paste what that gives.';
      case 'other-model':
        return `This link is for another model, “${explorableTitles[reason.id]}”. Paste one for “${model}”, or tick the other model too.`;
      case 'newer':
        return 'This link was made with a later version of the course. Make the assignment there, or set the model anew here and copy its link.';
      case 'cut':
        return 'The end of this link is missing, as when a mail program breaks it. Copy the whole link again.';
      case 'damaged':
        return 'This link is damaged. Copy it again where it came from, or set the model anew and copy its link.';
    }
  },
} as const;
