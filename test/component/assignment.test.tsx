// @vitest-environment happy-dom
import { act, fireEvent } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import AssignmentIsland from '../../src/components/assignment/AssignmentIsland.tsx';
import { readPracticeFile } from '../../src/components/practice/practice-file.ts';
import { listQuestions } from '../../src/domain/assignment/assigned-questions.ts';
import type { Assignment } from '../../src/domain/assignment/assignment.ts';
import { encodeAssignment } from '../../src/domain/assignment/assignment-code.ts';
import { packQuestion } from '../../src/domain/questions/pack.ts';
import { readReceiptFile } from '../../src/domain/receipt/receipt-file.ts';
import type { Answered, NewEvent } from '../../src/domain/record/event.ts';
import { keepAssignment, listAssignments } from '../../src/store/assignments.ts';
import type { Keeping, RecordStore } from '../../src/store/store.ts';
import { makeAssignment, makeCatalogue } from '../support/assignments.ts';
import { samples } from '../support/questions.ts';
import { find, openRecord, press, said, settle, show, tick } from '../support/quiz.tsx';

const catalogue = makeCatalogue();
const [lesson] = catalogue.modules.flatMap(({ lessons }) => lessons);
if (!lesson) throw new Error('The catalogue is empty.');
const quiz = lesson.questions.filter(({ parallel }) => !parallel);
/** Every question of the course, each drawn as the same choice. */
const course = readPracticeFile({
  course: 'truce',
  lessons: catalogue.modules.flatMap((module) =>
    module.lessons.map(({ id, title, url, questions }) => ({
      id,
      title,
      url,
      module: module.id,
      quiz: questions.map((question) =>
        packQuestion({ ...samples.choice, id: question.id, rev: question.rev, stem: `Stem of ${question.id}?` }),
      ),
      parallels: [],
    })),
  ),
});
/** The record's clock stands at the beginning of 30 September 2026. */
const clock = () => new Date(Date.UTC(2026, 8, 30, 12));
const dueIn = (minutes: number) => Math.floor(clock().getTime() / 60_000) + minutes;
const drawn: Assignment['tasks'] = [{ type: 'drawn', module: 'why-they-fight', count: 3 }];

interface Given {
  record?: RecordStore;
  load?: () => Promise<typeof catalogue>;
  loadQuestions?: () => Promise<typeof course>;
}
const island = ({ record = openRecord(), load, loadQuestions }: Given = {}) => (
  <AssignmentIsland
    open={() => Promise.resolve(record)}
    now={clock}
    timeZone="America/New_York"
    load={load ?? (() => Promise.resolve(catalogue))}
    loadQuestions={loadQuestions ?? (() => Promise.resolve(course))}
  />
);
/** Opens the page with an assignment in its address. */
async function open(changes: Partial<Assignment> = {}, given: Given = {}) {
  const code = encodeAssignment(makeAssignment({ opensAt: null, ...changes }));
  history.replaceState(null, '', `/assignment/#${code}`);
  return { code, page: await show(island(given)) };
}
async function goTo(hash: string) {
  history.replaceState(null, '', `/assignment/${hash}`);
  act(() => void dispatchEvent(new Event('hashchange')));
  await settle();
}
const answer = (question: { id: string; rev: number }, over: Partial<Answered> = {}): NewEvent =>
  ({
    type: 'answered',
    lesson: lesson.id,
    question: question.id,
    rev: question.rev,
    answer: { type: 'choice', option: 'merged' },
    outcome: 'right',
    earned: 1,
    possible: 1,
    ...over,
  }) as NewEvent; // an answer with some of its fields changed
const taskAt = (page: ParentNode, place: number) => {
  const found = page.querySelectorAll<HTMLElement>('.as-tasks > li')[place];
  if (!found) throw new Error(`There is no task ${place}.`);
  return found;
};
async function append(record: RecordStore, ...events: NewEvent[]) {
  for (const event of events) await record.append(event);
}

beforeEach(() => {
  history.replaceState(null, '', '/assignment/');
  localStorage.clear();
});

describe('the link', () => {
  it('is asked for where there is none, and what was opened here is listed', async () => {
    const opened = { code: 'assign-a1qqq', from: 'X', dueAt: dueIn(-60), tasks: [], openedAt: '2026-09-01T00:00:00Z' };
    keepAssignment('', { ...opened, id: '00000001', title: '<img src=x onerror=alert(1)>' });
    const page = await show(island());
    expect(find(page, 'h2').textContent).toBe('No assignment is open');
    expect(find(page, '.as-opened a').getAttribute('href')).toBe('#assign-a1qqq');
    expect(find(page, '.as-opened').textContent).toContain('<img src=x onerror=alert(1)>');
    expect(page.querySelector('img')).toBeNull();
    expect(find(page, '.as-opened').textContent).toContain('was due Wednesday 30 September, 07:00');
    await press(page, 'Take off this list: <img src=x onerror=alert(1)>');
    expect(listAssignments('')).toEqual([]);
    expect(page.textContent).toContain('Taken off the list.');
  });

  it('says why it cannot be read and what to do, and takes it out of a pasted mail', async () => {
    const code = encodeAssignment(makeAssignment({ tasks: drawn }));
    await goTo(`#${code.slice(0, -1)}${code.endsWith('q') ? 'p' : 'q'}`);
    const page = await show(island());
    expect(find(page, '[role=alert]').dataset.reason).toBe('changed');
    expect(find(page, '[role=alert]').textContent).toMatch(/Copy the whole code again/);
    const paste = async (text: string) => {
      fireEvent.change(find(page, 'textarea'), { target: { value: text } });
      fireEvent.submit(find(page, 'form.as-paste'));
      await settle();
    };
    await paste('Hello, here is nothing.');
    expect(find(page, '[role=alert]').dataset.reason).toBe('no-code');
    await paste(`Dear all,\nplease do <https://example.org/assignment/#${code}>.\nBest, O.`);
    expect(location.hash).toBe(`#${code}`);
    await goTo(location.hash);
    expect(find(page, 'h1').textContent).toBe('Week 3: why they fight');
    expect(document.activeElement).toBe(find(page, 'h1'));
  });

  it('stays open over a jump within the page', async () => {
    const { code, page } = await open();
    const target = document.createElement('p');
    target.id = 'main';
    document.body.append(target);
    await goTo('#main');
    expect(find(page, 'h1').textContent).toBe('Week 3: why they fight');
    expect(location.hash).toBe(`#${code}`);
    target.remove();
  });

  it('waits for the list of what can be assigned, and can ask for it again', async () => {
    const load = vi.fn().mockRejectedValueOnce(new Error('offline')).mockResolvedValue(catalogue);
    const { page } = await open({}, { load });
    expect(find(page, '[role=alert]').textContent).toContain('could not be loaded');
    await press(page, 'Try again');
    expect(find(page, 'h1').textContent).toBe('Week 3: why they fight');
  });

  it('shows what this edition has of it, and says what it lacks', async () => {
    const other = makeCatalogue();
    other.edition = '2027.1';
    for (const module of other.modules) module.lessons = module.lessons.filter(({ id }) => id !== lesson.id);
    const { page } = await open({}, { load: () => Promise.resolve(other) });
    const notices = [...page.querySelectorAll('.as-notice')].map((notice) => notice.textContent);
    expect(notices[0]).toContain('made with edition 2026.1 of the course, and this site has edition 2027.1');
    expect(notices[1]).toContain('One task of it cannot be shown');
    expect(page.querySelectorAll('.as-tasks > li')).toHaveLength(5);
  });
});

describe('times', () => {
  it('are the student’s, with those of the instructor beside them', async () => {
    const { page } = await open({ dueAt: dueIn(2 * 1440 + 180), opensAt: dueIn(60), zone: 'Europe/Berlin' });
    const facts = find(page, '.as-facts').textContent;
    expect(facts).toContain('DueFriday 2 October, 11:00');
    expect(facts).toContain('2 days and 3 hours left');
    expect(facts).toContain('In Europe/Berlin, where it was made, that is Friday 2 October, 17:00.');
    expect(facts).toContain('America/New York (Eastern Daylight Time)');
    expect(facts).toContain('OpensWednesday 30 September, 09:00');
    expect(facts).toContain('You can begin before that.');
  });

  it('that are past close nothing', async () => {
    const { page } = await open({ dueAt: dueIn(-90), tasks: drawn });
    expect(find(page, '.as-facts').textContent).toContain('That was 1 hour and 30 minutes ago. Nothing is closed');
    expect(find(page, '.as-hand-in').textContent).toContain('The due time has passed.');
    await press(page, 'Answer them here: Answer 3 questions drawn from “Why they fight”');
    tick(page, 'merged');
    await press(page, 'Check');
    await press(page, 'Make a receipt');
    expect(find(page, '.receipt').textContent).toContain('after the due time');
  });

  it('need not be there', async () => {
    const { page } = await open({ dueAt: null });
    expect(find(page, '.as-facts').textContent).toContain('DueNo due time');
    expect(page.querySelector('.as-calendar')).toBeNull();
  });
});

describe('a model', () => {
  const model = { type: 'explorable', explorable: 'budget-table' } as const;
  const explored = (setup: string): NewEvent => ({
    ...{ type: 'explored', lesson: 'economic-friction', explorable: 'budget-table', ask: 'sales-chair', setup },
    ...{ prediction: { sales: 63 }, result: { sales: 25 } },
  });

  it('leads to its place in its lesson, set as it is asked, and is done when a prediction is kept', async () => {
    const record = openRecord();
    const { page } = await open({ tasks: [{ ...model, setup: '1.shared-40.end' }] }, { record });
    const url = '/course/why-they-fight/economic-friction/#budget-table=1.shared-40.end';
    expect(find(page, '.as-next a').getAttribute('href')).toBe(url);
    expect(find(page, '.as-next a').textContent).toBe('Begin: the budget table');
    expect(find(taskAt(page, 0), 'a').getAttribute('href')).toBe(url);
    expect(taskAt(page, 0).textContent).toContain(
      'Predict in the model “the budget table”, with 40% of both scorecards shared',
    );
    expect(taskAt(page, 0).dataset).toMatchObject({ task: 'explorable', taskState: 'open' });
    expect(page.textContent).toContain('your predictions stay with you');
    // Its lesson is where the banner stands.
    expect(listAssignments('')[0]?.tasks).toEqual(['lesson:economic-friction']);

    await act(() => append(record, explored('1.end')));
    await settle();
    expect(taskAt(page, 0).dataset.taskState).toBe('begun');
    expect(taskAt(page, 0).textContent).toContain('Begun, so far predicted with another set-up, 6 min');
    await act(() => append(record, explored('1.shared-40.end')));
    await settle();
    expect(taskAt(page, 0).dataset.taskState).toBe('done');
    expect(find(page, '.as-next').textContent).toContain('Everything that is asked is done.');
    await press(page, 'Make the receipt');
    await press(page, 'Make a receipt');
    const told = find(page, '[data-receipt-task]').textContent;
    expect(told).toMatch(/^Predict in the model “the budget table”, with 40% of both scorecards sharedDone /);
    // When it was done, and nothing of what was predicted.
    expect(find(page, '.receipt').textContent).not.toMatch(/sales-chair|63/);
  });

  it('as its lesson starts is done by any prediction in it', async () => {
    const record = openRecord();
    await append(record, explored('1.shared-40.end'));
    const { page } = await open({ tasks: [{ ...model, setup: '1.end' }] }, { record });
    expect(taskAt(page, 0).dataset.taskState).toBe('done');
    expect(taskAt(page, 0).textContent).not.toContain('”, with');
  });
});

describe('what is done', () => {
  it('comes from the whole record and follows it, and one button leads to the next thing', async () => {
    const record = openRecord();
    const { page } = await open({ dueAt: dueIn(60) }, { record });
    expect(find(page, '.as-next').textContent).toContain('0 of 6 done');
    expect(find(page, '.as-next a').textContent).toBe(`Begin: ${lesson.title}`);
    expect(find(page, '.as-next a').getAttribute('href')).toBe(lesson.url);
    expect(taskAt(page, 0).dataset.taskState).toBe('open');

    // Another tab: a lesson is opened and half answered.
    await act(() =>
      append(record, { type: 'opened', lesson: lesson.id }, ...quiz.slice(0, 2).map((one) => answer(one))),
    );
    await settle();
    expect(taskAt(page, 0).dataset.taskState).toBe('begun');
    expect(taskAt(page, 0).textContent).toContain(`2 of ${quiz.length} questions answered`);
    expect(find(page, '.as-next a').textContent).toBe(`Go on: ${lesson.title}`);
    expect(find(page, '.as-next a').getAttribute('href')).toBe(`${lesson.url}#check-yourself`);

    await act(() => append(record, ...quiz.slice(2).map((one) => answer(one))));
    await settle();
    expect(taskAt(page, 0).dataset.taskState).toBe('done');
    expect(taskAt(page, 0).textContent).toMatch(/Done Tuesday 29 September, 20:\d\d/);
    expect(find(page, '.as-next').textContent).toContain('1 of 6 done');
  });

  it('is called late when it was, and to be done again when the question has changed', async () => {
    const record = openRecord();
    await append(record, { type: 'opened', lesson: lesson.id }, ...quiz.map((one) => answer(one)));
    const { page } = await open(
      { dueAt: dueIn(-1440 * 2), tasks: [{ type: 'lesson', lesson: lesson.id }] },
      { record },
    );
    expect(taskAt(page, 0).textContent).toContain('(late)');
    expect(find(page, '.as-next').textContent).toContain('Everything that is asked is done.');
    const edited = makeCatalogue();
    for (const { lessons } of edited.modules)
      for (const one of lessons.filter(({ id }) => id === lesson.id))
        for (const question of one.questions) question.rev = 9;
    const again = (
      await open({ tasks: [{ type: 'lesson', lesson: lesson.id }] }, { record, load: () => Promise.resolve(edited) })
    ).page;
    expect(taskAt(again, 0).textContent).toContain(`${quiz.length} questions have changed since you answered them`);
  });

  it('is remembered by this browser, with what a banner needs', async () => {
    const { code } = await open();
    expect(listAssignments('')).toMatchObject([
      {
        id: 'a551611e',
        code,
        title: 'Week 3: why they fight',
        from: 'MKT 210, Dr Okafor',
        openedAt: clock().toISOString(),
      },
    ]);
    expect(listAssignments('')[0]?.tasks).toContain('lesson:economic-friction');
    expect(listAssignments('')[0]?.tasks).toContain('case:pump-distributor');
  });

  it.each<[Keeping, RegExp]>([
    ['kept', /kept in this browser.*private window/],
    ['this-tab', /until you close this tab/],
    ['not-kept', /gone when you leave it/],
  ])('is said to be %s', async (keeping, words) => {
    const { page } = await open({}, { record: openRecord(keeping) });
    expect(find(page, `[data-saved=${keeping}]`).textContent).toMatch(words);
    expect(page.textContent?.includes('The receipt can hold only what you did on this page')).toBe(
      keeping === 'not-kept',
    );
  });
});

describe('drawn questions', () => {
  const asked = listQuestions(makeAssignment({ tasks: drawn }), catalogue)[0]?.questions ?? [];

  it('are answered here, kept as of the assignment, and counted by its rule', async () => {
    const record = openRecord();
    const { page } = await open({ tasks: drawn, tries: 1 }, { record });
    await press(page, 'Begin: 3 questions from “Why they fight”');
    expect(document.activeElement?.textContent).toBe('Answer 3 questions drawn from “Why they fight”');
    expect(page.querySelectorAll('.as-drawn form')).toHaveLength(3);
    expect(find(page, '.as-tries').textContent).toBe('Your first try counts.');
    expect(find(page, '.now').dataset.question).toBe(asked[0]?.id);
    tick(page, 'merged');
    await press(page, 'Check');
    expect(await record.events()).toMatchObject([{ type: 'answered', question: asked[0]?.id, setting: 'assignment' }]);
    expect(find(page, '.as-tries').textContent).toContain('further tries do not count');
    expect(taskAt(page, 0).textContent).toContain('1 of 3 questions answered');
    await press(page, 'Next question');
    expect(find(page, '.now').dataset.question).toBe(asked[1]?.id);
    expect(find(page, '.as-tries').textContent).toBe('Your first try counts.');
    await press(page, 'Back to what is asked');
    expect(page.querySelector('.as-drawn')).toBeNull();
    expect(document.activeElement?.textContent).toBe('What is asked');
  });

  it('that were answered in their lessons are shown as answered', async () => {
    const record = openRecord();
    const [one] = asked;
    if (!one) throw new Error('Nothing is drawn.');
    await append(record, answer(one, { lesson: one.lesson }));
    const { page } = await open({ tasks: drawn }, { record });
    await press(page, 'Go on: 3 questions from “Why they fight”');
    expect(page.querySelectorAll('.as-drawn [data-result=right]')).toHaveLength(1);
    expect(find(page, '.now').dataset.question).toBe(asked[1]?.id);
  });

  it('can be fetched again when they do not come', async () => {
    const loadQuestions = vi.fn().mockRejectedValueOnce(new Error('offline')).mockResolvedValue(course);
    const { page } = await open({ tasks: drawn }, { loadQuestions });
    await press(page, 'Begin: 3 questions from “Why they fight”');
    expect(find(page, '.as-drawn [role=alert]').textContent).toContain('could not be loaded');
    await press(page, 'Try again');
    expect(said(page)).toBe('');
  });
});

describe('the receipt', () => {
  const saved: Blob[] = [];
  beforeEach(() => {
    saved.length = 0;
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      saved.push(blob as Blob); // no media source here
      return 'blob:x';
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
  });
  const type = (page: ParentNode, name: string, value: string) =>
    fireEvent.change(find(page, `.as-student input[name=${name}]`), { target: { value } });

  it('says what the record holds, in the page as in the file, and only that', async () => {
    const record = openRecord();
    const [one, two] = quiz;
    if (!one || !two) throw new Error('The lesson has too few questions.');
    const wrong = { outcome: 'wrong', earned: 0 } as const;
    await append(record, { type: 'opened', lesson: lesson.id });
    await append(record, answer(one, { ...wrong, confidence: 'certain' }), answer(one), answer(one), answer(two));
    const { page } = await open(
      { tasks: [{ type: 'lesson', lesson: lesson.id }], tries: 2, counts: 'last' },
      { record },
    );
    type(page, 'name', ' Ana <b>Müller</b> ');
    type(page, 'number', 's-12');
    await press(page, 'Make a receipt');
    const receipt = find(page, '.receipt');
    expect(document.activeElement).toBe(find(receipt, 'h3'));
    expect(find(receipt, '[data-student=name]').textContent).toBe('Ana <b>Müller</b>');
    expect(receipt.querySelector('b')).toBeNull();
    const row = find(receipt, `[data-receipt-row="${one.id}"]`).textContent;
    expect(row).toContain(`Stem of ${one.id}?`);
    expect(row).toContain('3 tries, of which the first 2 count');
    expect(row).toContain('First: not right, certain, 29 Sept, 20:04');
    expect(row).toContain('Last: right, no word on how sure, 29 Sept, 20:06');
    expect(receipt.textContent).toContain(`${quiz.length - 2} questions have no answer yet.`);
    expect(receipt.textContent).toContain('Nothing has been sent.');
    expect(receipt.textContent).toContain('evidence, not proof');

    await press(page, 'Save as a file');
    const read = readReceiptFile((await saved[0]?.text()) ?? '');
    if (!read.ok) throw new Error(JSON.stringify(read.reason));
    expect(read.value.edited).toBe(false);
    const { rows, name, number, madeAt } = read.value.receipt;
    expect({ name, number, madeAt }).toEqual({
      name: 'Ana <b>Müller</b>',
      number: 's-12',
      madeAt: clock().toISOString(),
    });
    for (const { question, tries, first, last } of rows) {
      const shown = find(receipt, `[data-receipt-row="${question}"]`);
      expect(find(shown, '[data-tries]').dataset.tries).toBe(String(tries));
      const times = [...shown.querySelectorAll('time')].map((time) => time.dateTime);
      expect(times).toEqual([...new Set([first.at, last.at])]);
    }
    expect(rows.map(({ question }) => question)).toEqual(
      [...receipt.querySelectorAll<HTMLElement>('[data-receipt-row]')].map((shown) => shown.dataset.receiptRow),
    );
  });

  it('is made before everything is done, says so, and says when it has become old', async () => {
    const record = openRecord();
    const { page } = await open({ tasks: drawn }, { record });
    expect(find(page, '.as-hand-in').textContent).toContain('1 of 1 tasks is not done.');
    await press(page, 'Make a receipt');
    expect(find(page, '.receipt').textContent).toContain('No question of this assignment has an answer yet.');
    expect(find(page, '.receipt').textContent).toContain('No name given');
    await press(page, 'Answer them here: Answer 3 questions drawn from “Why they fight”');
    tick(page, 'merged');
    await press(page, 'Check');
    expect(find(page, '.as-hand-in > [role=status]').textContent).toContain('Something has been done since');
    await press(page, 'Make the receipt anew');
    expect(find(page, '.as-hand-in > [role=status]').textContent).toBe('');
    expect(page.querySelectorAll('[data-receipt-row]')).toHaveLength(1);
  });

  it('shows what was written as text, where it is asked for, and nowhere else', async () => {
    const record = openRecord();
    const fields = { company: '<script>alert(1)</script>', lead: 'two\nlines', 'lead-back': 'x' };
    await append(record, { type: 'drafted', fields });
    const asked = await open({ tasks: [{ type: 'treaty' }] }, { record });
    await press(asked.page, 'Make a receipt');
    expect(find(asked.page, '[data-receipt-text="treaty/company"] dd').textContent).toBe(fields.company);
    expect(find(asked.page, '[data-receipt-text="treaty/lead"] dd').textContent).toBe('two\nlines');
    expect(asked.page.querySelector('script')).toBeNull();
    expect(asked.page.textContent).toContain('It says that there are 3 texts of your own');
    const not = await open({ tasks: [{ type: 'treaty' }], openAnswers: false }, { record });
    await press(not.page, 'Make a receipt');
    expect(not.page.querySelector('[data-receipt-text]')).toBeNull();
  });

  it('remembers in this tab who hands in, for this assignment', async () => {
    const first = await open();
    type(first.page, 'name', 'Ana');
    const again = await open();
    expect(find(again.page, '[name=name]').getAttribute('value')).toBe('Ana');
    const other = await open({ id: '00000002' });
    expect(find(other.page, '[name=name]').getAttribute('value')).toBe('');
  });

  it('with neither name nor number is made, and says that nobody can tell whose it is', async () => {
    const { page } = await open({ tasks: drawn });
    await press(page, 'Make a receipt');
    const notice = find(page, '.as-take .as-notice');
    expect(notice.textContent).toContain('cannot tell whose it is');
    const save = find(page, '.as-take .as-buttons');
    expect(notice.compareDocumentPosition(save) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    type(page, 'number', 's-12');
    await press(page, 'Make the receipt anew');
    expect(page.querySelector('.as-take .as-notice')).toBeNull();
  });

  it('gives questions by their names where their words cannot be fetched', async () => {
    const record = openRecord();
    const [one] = quiz;
    if (one) await append(record, answer(one));
    const loadQuestions = () => Promise.reject(new Error('offline'));
    const { page } = await open({}, { record, loadQuestions });
    await press(page, 'Make a receipt');
    expect(find(page, '.receipt-stem').textContent).toBe(one?.id);
  });
});
