import type { TeamSeat } from '../domain/team/response.ts';

const sides: Record<TeamSeat, string> = { sales: 'Sales', marketing: 'Marketing' };

/** Words of the page where one person answers for one side. What a code that cannot be read says is in `codes.ts`. */
export const seatWords = {
  title: 'Answer for your side',
  description:
    'Opened by the link of an invitation: twenty questions, five guesses about the other side, and a sealed code to send back. Nothing is sent from here.',
  lede: 'Someone is comparing how Sales and Marketing see the same company. You answer alone, on your own device, before anybody sees a score.',
  name: 'Your seat',
  loading: 'Reading the invitation.',
  noScript:
    'With JavaScript on, a person who has an invitation answers here. Without it, print this page: the sheet below has the same questions, with how to score them by hand and compare two sheets.',
  sides,
  company: 'Company:',

  welcome: {
    heading: (side: string) => `You answer for ${side}`,
    text: (other: string) =>
      `Twenty questions about things that happened, most of them in the last quarter, which is three months. Then five guesses at how most people in ${other} will answer. It takes about five minutes. You can leave any of them open.`,
    promise: 'What becomes of your answers',
    promises: [
      'Nothing is sent. Your browser turns what you choose into a code, and the code goes only where you send it.',
      'The code holds your side, your answers and your guesses. It holds no name.',
      'Nobody sees a score until both sides are on one screen. That includes you.',
      'Sealed means hidden from view. It does not mean encrypted: whoever has the code and the tools could read the answers in it.',
      'What is compared is the middle answer of each side. If you are the only one to answer for yours, the middle answer is your own.',
    ],
    begin: 'Begin with the questions',
    goOn: 'Go on with the questions',
  },

  guesses: {
    eyebrow: 'After the last section',
    heading: 'Your guesses',
    note: (other: string) =>
      `The same question again, seen from the other side. Choose what you expect most people in ${other} to answer, not what they ought to. A guess that misses is worth knowing: it shows where the two sides do not know that they disagree.`,
    lead: (other: string) => `How will most people in ${other} answer?`,
    none: 'No guess',
    next: 'Next: your guesses',
    open: (question: string) => `Your guess: ${question}`,
  },
  finish: 'Seal my answers',
  missing: {
    note: 'Choose an answer, or go on: a question without an answer counts as “I don’t know”, and a guess left out as no guess.',
    anyway: 'Seal my answers anyway',
  },

  sealed: {
    heading: 'Your answers are sealed',
    text: 'Send this code to the person who sent you the invitation. They put the codes of both sides on one screen. Until then nobody sees a score, and this page shows none.',
    label: 'Your sealed code',
    holds: (answers: number, asked: number, guesses: number, guessed: number) =>
      `In it: ${answers} of ${asked} questions answered, ${guesses} of ${guessed} guesses made.`,
    newer:
      'It takes the place of the code you sealed before. If you have sent that one, send this one as well: the later one counts.',
    copy: 'Copy the code',
    copied: 'The code is copied. Paste it into a message to the person who sent you the invitation.',
    copyRefused:
      'The browser did not allow copying. The code above is selected: copy it with your keyboard or by holding it.',
    link: 'Copy a link with it',
    linkCopied:
      'The link is copied. Send it to the person who sent you the invitation; opening it sends your code nowhere else.',
    linkRefused:
      'The browser did not allow copying. The link now stands below and is selected: copy it with your keyboard or by holding it.',
    linkLabel: 'A link with your code',
    save: 'Save it as a file',
    saved: (file: string) =>
      `Saved as ${file}, where your browser puts downloads. Send it to the person who sent you the invitation.`,
    notSaved: 'The file could not be saved. Copy the code instead.',
    share: 'Share it',
    shareTitle: (side: string) => `Sealed answers for ${side}`,
    shared: 'Handed to what you chose. Make sure that it went to the person who sent you the invitation.',
    notShared: 'Nothing was shared. You can try again, or copy the code.',
    change: 'Change my answers',
    changeNote: 'Everything you chose is still there. Sealing it again makes a new code.',
    noMore:
      'These answers have been sealed 32 times, which is as often as a code can count. They cannot be changed any more.',
  },

  erase: {
    open: 'Erase my answers from this tab',
    heading: 'Erase your answers from this tab?',
    text: 'Do this when somebody else is to answer on this device. A code that you have sent keeps working. One that you have not sent is lost.',
    yes: 'Erase them',
    no: 'Keep them',
    done: 'The earlier answers are erased from this tab.',
  },

  keeping: {
    'this-tab':
      'What you choose is kept in this tab, through a reload, until you close it. It is not in your record of the course.',
    'not-kept':
      'What you choose is not kept, because this browser does not let the page store anything. Do not reload or leave the page before you have sent the code.',
  },

  none: {
    heading: 'This address has no invitation in it',
    text: 'Somebody who compares two sides sends a link, and the invitation stands at its end. If you have such a link, open all of it, or copy it whole into the address bar.',
    start: 'To compare two sides yourself, start at',
    startLink: 'the page for both sides',
  },
  bad: {
    heading: 'This invitation cannot be used',
    edition: (edition: number) =>
      `This invitation is to edition ${edition} of the questions, and this page asks another. Load this page again. If that does not help, ask the person who sent you the link to start the comparison anew.`,
    impossible:
      'This code is complete, but no page of this course can have made it. Ask the person who sent you the link for another.',
    ask: 'If it does not work again, ask the person who sent you the link to send it once more, or to send it as a QR code.',
    start: 'A comparison is started at',
  },
  paste: {
    label: 'Paste the link, or the whole message that it came in',
    open: 'Open the invitation',
  },
  sheet: 'Print the questions as a sheet',
  sheetNote: 'An empty sheet to fill in by hand, with how to score it. Nothing that you chose here is printed.',
  broken: {
    heading: 'This part of the page has stopped working',
    text: 'Reload the page to go on. What you chose is still there if this page said that it is kept in this tab.',
  },
} as const;
