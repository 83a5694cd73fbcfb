import { describe, expect, it } from 'vitest';
import { takeGiven } from '../../src/components/reader/take-given.ts';
import { writeClassFile } from '../../src/domain/class/class-file.ts';
import { type ClassState, changeHand, changeList, emptyClass, isUnopened } from '../../src/domain/class/class-state.ts';
import type { Given } from '../../src/domain/class/given.ts';
import { packClass, type SavedClass } from '../../src/domain/class/saved-class.ts';
import { makeAssignment } from '../support/assignments.ts';
import { asCode, asFile, context, giveAll, linkOf, student, whyLeft } from '../support/class.ts';
import { classOf } from '../support/receipts.ts';

const [ana, ben, cleo] = classOf(3);
if (!ana || !ben || !cleo) throw new Error('A class of three has three.');
const [ada, kim] = [student('Ada', '1'), student('Kim', '2')];
const listFile = { source: 'class.csv', text: 'Name,Student number\nAda,1\nKim,2\n' };

/** What comes of giving all of these at once, as the page does it, and whether it told that a list was not used. */
function take(given: readonly Given[], before: ClassState = emptyClass): { state: ClassState; told: boolean } {
  let [state, told] = [before, false];
  const isAlone = given.length === 1 && isUnopened(before);
  for (const one of given)
    for (const step of takeGiven(one, context, isAlone, () => {
      told = true;
    }))
      state = step(state);
  return { state, told };
}
const namesOf = ({ papers }: ClassState) => papers.papers.map(({ read }) => read.receipt.name);
const savedOf = (over: Partial<SavedClass> = {}): string => {
  const papers = giveAll([asFile(ana), asFile(ben)]);
  const state = changeHand({ ...emptyClass, papers }, papers.papers[0]?.key ?? -1, kim);
  const hands = changeHand(state, papers.papers[1]?.key ?? -1, 'nobody').hands;
  return writeClassFile({ ...packClass(papers, [ada, kim], hands), ...over }, '');
};
const handsOf = ({ papers, hands }: ClassState) =>
  papers.papers.map(({ key, read }) => [read.receipt.name, hands.get(key)]);

describe('a saved class', () => {
  const forged = savedOf({
    links: [linkOf(makeAssignment({ title: 'Easier' }))],
    students: [student('Invented')],
    papers: [
      { source: '', text: linkOf(makeAssignment({ title: 'Easier still' })) },
      { source: '', text: asFile(cleo).text },
      { source: 'later', text: asFile({ ...ben, madeAt: '2030-01-01T00:00:00.000Z' }).text },
    ],
    hands: [[1, null]],
  });

  it('that was given alone opens whole', () => {
    const { state, told } = take([{ source: 'c.json', text: savedOf() }]);
    expect([state.list?.students, told]).toEqual([[ada, kim], false]);
    expect(handsOf(state)).toEqual([
      [ana.name, kim],
      [ben.name, 'nobody'],
    ]);
  });

  it('that was handed in among receipts, or to an open class, gives its receipts and nothing else', () => {
    const file = { source: 'forged.json', text: forged };
    for (const { state } of [
      take([asFile(ana), file]),
      take([file, asFile(ana)]),
      take([file], take([asFile(ana)]).state),
    ]) {
      expect(namesOf(state).toSorted()).toEqual([ana.name, cleo.name].toSorted());
      expect([state.list, state.hands.size, state.papers.links.size]).toEqual([null, 0, 0]);
      expect(whyLeft(state.papers)).toEqual(['future', 'class-beside']);
    }
  });

  it('beside codes that wait is not opened whole either', () => {
    const waiting = take([{ source: '', text: asCode(ana) }]).state;
    expect(take([{ source: 'forged.json', text: forged }], waiting).state.list).toBeNull();
  });

  it('within an archive is never opened', () => {
    const { state } = take([{ source: 'work.zip › forged.json', text: forged }]);
    expect([namesOf(state), state.list, whyLeft(state.papers)]).toEqual([[], null, ['class-inside']]);
  });

  it('opened after the list keeps what was settled for those who are on it', () => {
    const other = student('New', '3');
    const list = { students: [other, student('Kim', '2')], roster: null };
    const { state, told } = take([{ source: 'c.json', text: savedOf() }], changeList(emptyClass, list));
    expect([state.list, told]).toEqual([list, true]);
    expect(state.hands.get(state.papers.papers[0]?.key ?? -1)).toBe(list.students[1]);
    expect(handsOf(state)[1]).toEqual([ben.name, 'nobody']);
    const same = take([listFile]).state;
    const again = take([{ source: 'c.json', text: savedOf() }], same);
    expect([again.state.hands.size, again.told]).toEqual([2, false]);
  });
});

describe('a list of students', () => {
  it('never takes the place of one that is here', () => {
    const before = take([listFile]).state;
    expect(before.list?.students.map(({ name }) => name)).toEqual(['Ada', 'Kim']);
    const settled = changeHand(take([asFile(ana)], before).state, 0, before.list?.students[0] ?? 'nobody');
    const { state } = take([{ source: 'other.csv', text: 'Name,Student number\nEve,9\n' }], settled);
    expect([state.list, state.hands]).toEqual([settled.list, settled.hands]);
    expect(whyLeft(state.papers)).toEqual(['second-list']);
  });

  it('is not taken from an archive', () => {
    const { state } = take([{ ...listFile, source: 'work.zip › class.csv' }]);
    expect([state.list, whyLeft(state.papers)]).toEqual([null, ['list-inside']]);
  });
});
