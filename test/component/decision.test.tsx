// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import DecisionIsland from '../../src/components/cases/DecisionIsland.tsx';
import type { NewEvent } from '../../src/domain/record/event.ts';
import { NotKept } from '../../src/store/not-kept.ts';
import type { RecordStore } from '../../src/store/store.ts';
import { caseWords as words } from '../../src/strings/cases.ts';
import { find, openRecord, press, show } from '../support/quiz.tsx';

const decision = {
  id: 'split',
  title: 'The split',
  question: 'How is the sum split?',
  choices: [
    { id: 'half', text: 'In halves', consequence: 'Both are a little unhappy.' },
    { id: 'all', text: 'All to one', consequence: 'One of them is very unhappy.' },
  ],
};
const island = (record: RecordStore) => (
  <DecisionIsland case="pump" decision={decision} open={() => Promise.resolve(record)} />
);
const said = (page: ParentNode) => find(page, '[role=status]').textContent;
const pick = (page: ParentNode, value: string) => find(page, `input[value=${value}]`).click();
const decided = async (record: RecordStore) =>
  (await record.events()).map((event) => event.type === 'decided' && event.choice);
const choose = (choice: string): NewEvent => ({ type: 'decided', case: 'pump', decision: 'split', choice });

test('asks for a choice before it tells an outcome, and keeps nothing until then', async () => {
  const record = openRecord();
  const page = await show(island(record));
  expect(said(page)).toBe('');
  await press(page, words.see);
  expect(said(page)).toBe(words.chooseFirst);
  expect(await decided(record)).toEqual([]);
});

test('reads out the consequence of the choice, takes it back when another is made, and keeps each decision once', async () => {
  const record = openRecord();
  const page = await show(island(record));
  pick(page, 'half');
  await press(page, words.see);
  expect(said(page)).toBe('Both are a little unhappy.');
  await press(page, words.see);
  expect(await decided(record)).toEqual(['half']);
  pick(page, 'all');
  await press(page, words.see);
  expect(said(page)).toBe('One of them is very unhappy.');
  expect(await decided(record)).toEqual(['half', 'all']);
  expect(page.textContent).not.toContain('Both are a little unhappy.');
});

test('shows on a return what was decided last, with its consequence and the day, and reads nothing out', async () => {
  const record = openRecord();
  await record.append(choose('half'));
  await record.append(choose('all'));
  await record.append({ ...choose('half'), decision: 'other' } as NewEvent);
  const page = await show(island(record));
  expect(find(page, ':checked').getAttribute('value')).toBe('all');
  expect(said(page)).toBe('');
  expect(page.textContent).toContain('One of them is very unhappy.');
  expect(find(page, '[data-saved=kept]').textContent).toContain('You decided this on Wednesday 30 September 2026.');
});

test('leaves a choice open that the case does not have any more', async () => {
  const record = openRecord();
  await record.append(choose('gone'));
  const page = await show(island(record));
  expect(page.querySelector(':checked')).toBeNull();
  expect(find(page, '[data-saved]').textContent).not.toContain('You decided');
});

test('tells the outcome all the same where the decision cannot be kept, and says why it was not', async () => {
  const record = { ...openRecord('not-kept'), append: vi.fn().mockRejectedValue(new NotKept('full')) };
  const page = await show(island(record));
  expect(find(page, '[data-saved=not-kept]').textContent).toContain('does not let the course keep');
  pick(page, 'half');
  await press(page, words.see);
  expect(said(page)).toContain('Both are a little unhappy.');
  expect(said(page)).toContain('not kept: the browser’s space');
});
