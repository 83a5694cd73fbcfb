import type { LeftOut } from '../domain/team/gather.ts';
import type { TeamSeat } from '../domain/team/response.ts';
import type { NotKeptReason } from '../store/not-kept.ts';
import type { Keeping } from '../store/store.ts';

const sides = { sales: 'Sales', marketing: 'Marketing' } satisfies Record<TeamSeat, string>;
const count = (number: number, one: string, many: string) =>
  `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;
const codes = (number: number) => count(number, 'code', 'codes');
/** "a", "a and b", "a, b and c". */
const join = (parts: readonly string[]) =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

/** Words of the facilitator's page. Invitations are in `team-share.ts`; the reasons of codes and files in `codes.ts`. */
export const roomWords = {
  name: 'Both sides',
  title: 'Ask both sides, then look together',
  description:
    'Sales and Marketing answer the same twenty questions apart. Their sealed codes meet on one screen, which shows where the two sides see the same company differently.',
  lede: 'Everybody answers the same twenty questions alone, and sends you a sealed code. Nobody sees a score until both sides have a code on this screen. Then you see where the two sides agree, where they differ, and where one does not know that the other sees it differently.',
  loading: 'Getting the page ready.',
  noScript:
    'This page needs JavaScript to read codes. Without it you can ask both sides on paper: print this sheet once for each person, and compare by hand as it says below.',
  private:
    'Nothing leaves this browser. A code travels behind the # of a link, a part that browsers do not send to servers, and what you paste stays here. A code holds no name; but where one or two people answer for a side, everybody knows who answered what.',
  more: {
    heading: 'Before you begin',
    facilitate: 'How to run it in a meeting or a class',
    rolePlay: 'A role-play with two invented companies',
    alone: 'Take it alone first',
  },
  /** What stands in a list of files for a text that is none. */
  pasted: 'What you pasted',
  sides,
  start: {
    heading: 'Begin a session',
    label: 'What you call the company or the team',
    labelHint: 'Stands in the invitation and on the map. You can leave it empty. At most 40 characters.',
    sizes: 'How many people will you ask?',
    sizesHint: 'Only to see who is still missing. You can leave both empty.',
    submit: 'Start',
  },
  other: {
    heading: 'Or go on from something you have',
    open: 'Open a saved session',
    openNote: 'A file that this page saved.',
    paste: 'Paste codes',
    pasteNote: 'Codes, or links with codes in them, that somebody sent you.',
    pasteRead: 'Open the session of these codes',
    examples: 'Look at an invented company',
    examplesNote: 'Made up for this course. No such company exists, and nobody gave these answers.',
    examplesFailed: 'The invented companies could not be loaded. Check the connection, then try again.',
    noExample: 'There is no invented company of that address. Choose one from the list, or begin a session.',
    openExample: (name: string) => `Look at ${name}`,
    examplesLoading: 'Loading the invented companies.',
  },
  kept: {
    heading: 'Sessions in this browser',
    open: 'Open',
    forget: 'Forget',
  },
  untitled: 'A session without a name',
  begun: (date: string) => `Session begun on ${date}`,
  nameOf: (label: string, date: string) => (label ? `“${label}” (${date})` : `the session of ${date}`),
  /** Stands wherever an invented company is named; a name that says it already stays as it is. */
  invented: (label: string) => (/invented/i.test(label) ? label : `${label} (invented)`),
  inventedNote: 'This company is invented, and so are its answers. What you change here is not kept.',
  close: 'Leave this session',
  rename: {
    summary: 'Change the name or the numbers',
    submit: 'Keep these',
    done: 'Changed. Links that you have already sent go on working; new ones carry the new name.',
  },
  collect: {
    heading: 'Collect the codes',
    intro: 'Paste what people send you, as it comes: codes, links or whole messages, one or many at once.',
    box: 'Codes, links or messages',
    read: 'Read codes',
    files: 'Choose files',
    drop: 'You can also drop files anywhere on this page.',
    dropHere: 'Let go to read these files',
    boxKept: 'What could not be read is still in the box, so that you can mend it.',
    nothing: 'There was no code in it. A code begins with “seat-”.',
    someFrom: (side: TeamSeat, here: number, asked: number | null) =>
      asked === null ? `${here} from ${sides[side]}` : `${here} of ${asked} from ${sides[side]}`,
    more: (side: TeamSeat, here: number, asked: number) =>
      `${sides[side]} has sent ${here} codes, and you said that you would ask ${asked}. All of them count.`,
    missing: (missing: readonly TeamSeat[]) =>
      missing.length === 2
        ? 'Still needed: one code from each side at least. Until then no score is shown.'
        : `Still needed: one code from ${missing.map((side) => sides[side]).join('')} at least. Until then no score is shown.`,
    ready: 'Both sides are here. You can open them now, or wait for the others.',
    added: (sales: number, marketing: number) =>
      `${codes(sales + marketing)} added: ${join([sales ? `${sales} from Sales` : '', marketing ? `${marketing} from Marketing` : ''].filter(Boolean))}.`,
    noneAdded: 'No code was added.',
    addedTo: (name: string) => `They belong to ${name}, which is open now.`,
    newHere:
      'This browser did not know the session of these codes, so a session was made for them here. You can give it a name.',
    tooMany: (number: number) => `${codes(number)} found no room: one session holds 5,000 at most.`,
    elsewhere: 'From another tab:',
  },
  leftOut: {
    heading: (number: number) => `Left out: ${number.toLocaleString('en-GB')}.`,
    note: 'The other codes count all the same.',
    dismiss: 'Hide this list',
    rest: (number: number) => `And ${number.toLocaleString('en-GB')} more.`,
    why: {
      duplicate: 'It is here already. The same code twice counts once.',
      replaced: 'The same person has sent a newer code, which counts in its place.',
      other: (name: string) => `It belongs to another session: ${name}.`,
      unknown: (id: string) => `It belongs to another session (${id}), which this browser does not know.`,
    } satisfies Record<Exclude<LeftOut['why']['type'], 'unreadable' | 'other-session'> | 'other' | 'unknown', unknown>,
  },
  files: {
    'too-big':
      'It is too big to be codes or a saved session, so it was not opened. Choose the small file that the person got, or paste fewer codes at once.',
    binary: 'It is not a text file: an image or a document cannot be read. Copy the code out of it and paste that.',
    unread: 'The browser could not read it. If it was moved or opened elsewhere, choose it again.',
    nothing: 'There is no code in it.',
  },
  company: {
    heading: 'About the company',
    intro:
      'Answer these together. They decide whether the advice is to move or to stay. You can leave any of them out.',
    none: 'We leave this out',
    answered: (number: number, of: number) => `${number} of ${of} answered`,
  },
  map: {
    heading: 'Open both sides',
    intro: 'The answers are sealed until you press the button. Press it when both sides are looking.',
    open: 'Open both sides',
    loading: 'Putting the map together.',
    failed: 'The map could not be loaded. The codes are still here. Check the connection, then try again.',
    retry: 'Try again',
  },
  earlier: {
    heading: 'Compare with an earlier session',
    intro: 'Open the file of the last time, and the map shows what has moved since.',
    choose: 'Choose the earlier session’s file',
    compare: (name: string) => `Compare with ${name}`,
    shown: (name: string) => `The map shows what has moved since ${name}.`,
    stop: 'Stop comparing',
    edition: (then: number, now: number) =>
      `That session was answered with edition ${then} of the questions, this one with edition ${now}. Their numbers cannot be compared, so nothing is shown.`,
    oneSided: (missing: readonly TeamSeat[]) =>
      `That file has no code from ${join(missing.map((side) => sides[side]))} that counts, so there is no map to compare with. Choose a file with both sides.`,
  },
  keep: {
    heading: 'Keep this session',
    save: 'Save this session as a file',
    saveNote:
      'The file holds the codes, what you wrote, and the answers about the company. This page opens it again, here or on another device.',
    saved: (file: string) => `Saved as ${file}, where your browser puts downloads.`,
    notSaved: 'Nothing was saved, because the browser refused it. Reload the page and try again.',
    forget: 'Forget this session',
    forgetTitle: 'Forget this session?',
    forgetText: (name: string) =>
      `This removes ${name} and its codes from this browser. Save it as a file first if you may want it again. Files that were saved stay where they are.`,
    forgetYes: 'Forget it',
    forgetNo: 'Keep it',
    forgotten: (name: string) => `Forgotten: ${name}.`,
    gone: 'This session was removed from this browser in another tab.',
    opened: (number: number) => `Opened from the file, with ${codes(number)}.`,
    merged: (number: number) =>
      number === 0
        ? 'This session was here already, with every code of the file.'
        : `This session was here already; ${codes(number)} ${number === 1 ? 'was' : 'were'} added.`,
    newerHere:
      'Name, agreements and company answers differ. What was changed last counts: that is what is in this browser.',
    newerFile:
      'Name, agreements and company answers differed. What was changed last counts: that is what is in the file.',
    notHere: 'This browser does not know the session of that address. Open its file, or paste its codes.',
  },
  keeping: {
    kept: 'This session is kept in this browser, on this device, and sent nowhere.',
    'this-tab':
      'This session is kept in this tab only. It is gone when you close the tab. Save it as a file to keep it.',
    'not-kept': 'This session is not kept: it is gone when you leave this page. Save it as a file to keep it.',
  } satisfies Record<Keeping, string>,
  notKept: {
    full: 'The browser’s space for this site is used up.',
    invalid: 'The browser could not store it.',
    'other-person':
      'Another tab has switched to another person, so nothing more goes into this one’s things. Load this page again to go on as the other.',
    failed:
      'The browser does not let this site store anything. The usual cause is a private window, or site data that is blocked.',
  } satisfies Record<NotKeptReason, string>,
  broken: {
    heading: 'This part of the page has stopped working',
    text: 'Reload the page. A session that was kept is still kept.',
  },
} as const;
