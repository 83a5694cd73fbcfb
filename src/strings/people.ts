import type { NameFault } from '../domain/record/profile-name.ts';

/** A record by its person's name. */
const recordOf = (name: string) => (name ? `${name}’s record` : 'this browser’s first record');
/** "a", "a and b", "a, b and c". */
const join = (parts: readonly string[]) =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

/** Every word about whose record it is, in a browser that several people use. */
export const peopleWords = {
  heading: 'Whose record is this?',
  quiet: 'Does somebody else use this browser too?',
  intro:
    'Give each person a name, and each has a record of their own. The names keep records apart; they do not lock them: whoever uses this browser can switch.',
  present: (name: string) => `This is ${recordOf(name)}.`,
  notYou: 'Not yours? Switch',
  first: 'This browser’s first record',
  lost: 'A record whose name is lost',
  here: 'on this page',
  switchTo: 'Switch',
  switchLabel: (person: string) => `Switch to: ${person}`,
  change: 'Add a person or change a name',
  add: 'Add a person',
  rename: (person: string) => `Name for: ${person}`,
  addName: 'Name of the person',
  doAdd: 'Add',
  doRename: 'Keep this name',
  added: (name: string) => `${name} is added, with an empty record. Switch when it is ${name}’s turn.`,
  renamed: (name: string) => `This is ${recordOf(name)} from now on. Nothing in it has changed.`,
  faults: {
    empty: 'Write a name first.',
    'too-long': 'That name is too long: 40 characters at most.',
    taken: 'There is somebody of that name already. Add a letter or a surname, so that the two can be told apart.',
  } satisfies Record<NameFault, string>,
  refused: 'That could not be kept: this browser does not let the course store it. Nothing has been changed.',

  erasePerson: (name: string) => (name ? `Erase ${name}’s record and name` : 'Erase this record'),
  eraseSessionsToo: (sessions: number) =>
    sessions
      ? `${sessions === 1 ? 'One session that compares both sides goes' : `${sessions} sessions that compare both sides go`} too. A copy of your work does not hold them: save each as a file on the page for both sides first, if you want to keep it.`
      : '',
  eraseAssignmentsToo: (assignments: number) => {
    if (assignments === 0) return '';
    return assignments === 1
      ? 'The assignment that was opened here leaves the list; its link stays good.'
      : `The ${assignments} assignments that were opened here leave the list; their links stay good.`;
  },
  eraseNameToo: (name: string) => (name ? `The name ${name} goes with it.` : ''),
  nobody: 'this browser’s first record',
  nothingHere: 'No entries are in it.',
  erasedPerson: (name: string) => `${name ? `${name}’s record and name are` : 'That record and its name are'} erased.`,
  nameStayed: 'The record is erased, but not everything about it could be. Try it once more.',

  all: 'Erase everything of this course in this browser',
  allTitle: 'Erase everything of this course?',
  allLoss: (people: readonly string[]) =>
    `This removes, from this browser, all that is recorded here (${join(people)}), with every name, every session that compares both sides, the list of opened assignments, and the choice of dark or light colours. Nobody can bring it back, except from copies that were saved.`,
  allFirst: 'Erase everything',
  allSure: 'Last question: erase everything, for everyone, for good?',
  allSureText: 'After this there is nothing left here of anybody’s to save.',
  allLast: 'Yes, erase everything for good',
  allErased: 'Everything of this course is erased from this browser. The record that begins now is empty.',
};
