// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import PracticeIsland from '../../src/components/practice/PracticeIsland.tsx';
import { type PracticeFile, readPracticeFile } from '../../src/components/practice/practice-file.ts';
import { WarmUp } from '../../src/components/practice/WarmUp.tsx';
import { packQuestion } from '../../src/domain/questions/pack.ts';
import type { Answered } from '../../src/domain/record/event.ts';
import type { RecordStore } from '../../src/store/store.ts';
import { answered, at } from '../support/events.ts';
import { samples } from '../support/questions.ts';
import { find, openRecord, press, result, said, settle, show, tick } from '../support/quiz.tsx';

/** Choice questions `a-0`, `a-1`, … of one lesson in module `a`. */
const lessonOf = (module: string, count: number): PracticeFile['lessons'][number] => ({
  id: `lesson-${module}`,
  title: `Lesson ${module}`,
  url: `/course/${module}/`,
  module,
  quiz: Array.from({ length: count }, (_, i) =>
    packQuestion({ ...samples.choice, id: `${module}-${i}`, stem: `Question ${module} ${i}?` }),
  ),
  parallels: [],
});
const course = readPracticeFile({ course: 'truce', lessons: [lessonOf('a', 8), lessonOf('b', 8)] });

/** The record's clock, `openRecord` in support/quiz.tsx, stands at the beginning of 30 September 2026. */
const days = (count: number) => new Date(Date.parse(at(0)) + count * 86_400_000);
const island = (record: RecordStore, later = 0, load = () => Promise.resolve(course)) => (
  <PracticeIsland
    questionsAddress="/practice/questions.json"
    open={() => Promise.resolve(record)}
    now={() => days(later)}
    timeZone="UTC"
    load={load}
  />
);
async function openAnswered(count: number, over: Partial<Answered> = {}, module = 'a') {
  const record = openRecord();
  for (let i = 0; i < count; i++)
    await record.append(answered({ question: `${module}-${i}`, lesson: `lesson-${module}`, ...over }));
  return record;
}
const practised = async (record: RecordStore) =>
  (await record.events()).filter(
    (event): event is Answered => event.type === 'answered' && event.setting !== undefined,
  );

/** `openRecord` dates what is answered on 30 September, whatever day the island is told: tests date it themselves. */
function moveClock(record: RecordStore, later: number): RecordStore {
  let made = 0;
  const append: RecordStore['append'] = async (event) => {
    made += 1;
    const moved = { ...event, v: 1, id: `later-${made}`, at: new Date(days(later).getTime() + made).toISOString() };
    await record.merge([moved]);
    return moved as Awaited<ReturnType<RecordStore['append']>>; // an event with version, id and time
  };
  return { ...record, append };
}

beforeEach(() => history.replaceState(null, '', '/practice/'));

describe('what is shown first', () => {
  it('explains itself, and leads to the first lesson, when nothing has been answered', async () => {
    const page = await show(island(openRecord()));
    expect(page.textContent).toContain('Nothing is in practice yet.');
    expect(find(page, 'a').getAttribute('href')).toBe('/course/a/');
    expect(page.querySelector('form')).toBeNull();
  });

  it('begins with a question that is due, empty although it has an answer in the record', async () => {
    const page = await show(island(await openAnswered(1), 9));
    expect(find(page, '.now').dataset.question).toBe('a-0');
    expect(result(page)).toBeUndefined();
    expect(page.querySelector(':checked')).toBeNull();
    expect(page.textContent).toContain('Practice, 1 of 1');
  });

  it('says when the next ones come and offers the next lesson, when nothing is due', async () => {
    const page = await show(island(await openAnswered(8), 0));
    expect(page.textContent).toContain('Nothing is due');
    expect(page.textContent).toContain('8 questions come back on Sat 3 Oct.');
    expect(find(page, 'a.btn').getAttribute('href')).toBe('/course/b/');
    // All were answered today, so that practising ahead would not count.
    expect(page.textContent).toContain('You have been through all of them today.');
  });

  it('lets one practise ahead of time, on purpose', async () => {
    const page = await show(island(await openAnswered(3), 1));
    expect(page.querySelector('form')).toBeNull();
    await press(page, 'Practise ahead of time');
    expect(find(page, 'h2').textContent).toBe('Ahead of time');
    expect(page.querySelectorAll('form')).toHaveLength(3);
  });

  it('says that a question has changed since it was answered', async () => {
    const page = await show(island(await openAnswered(1, { rev: 7 }), 0));
    expect(said(page)).toContain('earlier version');
  });
});

describe('a set', () => {
  it('is ten at most, mixed across the modules', async () => {
    const record = await openAnswered(8);
    for (let i = 0; i < 8; i++) await record.append(answered({ question: `b-${i}`, lesson: 'lesson-b' }));
    const page = await show(island(record, 9));
    const modules = [...page.querySelectorAll<HTMLElement>('form')].map((form) => form.dataset.question?.[0]);
    expect(modules).toHaveLength(10);
    expect(modules.some((module, i) => module === modules[i - 1])).toBe(false);
  });

  it('keeps answers under the question’s own lesson, as given in practice, and says when each comes back', async () => {
    const record = moveClock(await openAnswered(2), 9);
    const page = await show(island(record, 9));
    tick(page, 'merged');
    await press(page, 'Check');
    expect(result(page)).toBe('right');
    await press(page, 'Next question');
    tick(page, 'aligned');
    await press(page, 'Check');
    expect(find(page, '.now a').getAttribute('href')).toBe(`/course/a/#${samples.choice.passage}`);
    await press(page, 'See how it went');
    const given = await practised(record);
    expect(given.map(({ question, lesson, setting }) => [question, lesson, setting])).toEqual([
      ['a-0', 'lesson-a', 'practice'],
      ['a-1', 'lesson-a', 'practice'],
    ]);
    const end = find(page, '.practice-end').textContent ?? '';
    expect(end).toMatch(/Comes back tomorrowQuestion a 1\?Comes back on \w{3} \d+ \w+Question a 0\?/);
    expect(find(page, '.now a').getAttribute('href')).toBe(`/course/a/#${samples.choice.passage}`);
    await press(page, 'Done for now');
    expect(find(page, 'h2').textContent).toBe('Nothing is due');
    expect(document.activeElement?.textContent).toBe('Nothing is due');
  });

  it('goes on with those that are still due', async () => {
    const record = await openAnswered(8);
    for (let i = 0; i < 5; i++) await record.append(answered({ question: `b-${i}`, lesson: 'lesson-b' }));
    const page = await show(island(moveClock(record, 9), 9));
    for (let i = 0; i < 10; i++) {
      tick(page, 'merged');
      await press(page, 'Check');
      await press(page, i < 9 ? 'Next question' : 'See how it went');
    }
    expect(find(page, '.practice-end').textContent).toContain('3 more questions are due.');
    await press(page, '3 more');
    expect(page.textContent).toContain('Practice, 1 of 3');
    expect(page.querySelector('[data-result]')).toBeNull();
  });

  it('is the same after a reload, with what was answered, at the question where it stood', async () => {
    const record = moveClock(await openAnswered(4), 9);
    const before = await show(island(record, 9));
    const order = [...before.querySelectorAll<HTMLElement>('form')].map((form) => form.dataset.question);
    tick(before, 'merged');
    await press(before, 'Check');
    before.remove();
    const page = await show(island(record, 9));
    expect([...page.querySelectorAll<HTMLElement>('form')].map((form) => form.dataset.question)).toEqual(order);
    expect(find(page, `[data-question="${order[0]}"]`).dataset.result).toBe('right');
    expect(find(page, '.now').dataset.question).toBe(order[0]);
  });

  it('is not taken up by another person, nor once the record is erased', async () => {
    const record = await openAnswered(4);
    (await show(island(record, 9))).remove();
    const ben = { ...(await openAnswered(1, {}, 'b')), profile: { id: '0123456789', name: 'Ben' } };
    const his = await show(island(ben, 9));
    expect([...his.querySelectorAll<HTMLElement>('form')].map((form) => form.dataset.question)).toEqual(['b-0']);
    his.remove();
    await record.erase();
    expect((await show(island(record, 9))).textContent).toContain('Nothing is in practice yet.');
  });
});

describe('a link to a set', () => {
  it('opens its questions, answered before or not, and names what it leaves out', async () => {
    history.replaceState(null, '', '/practice/#set=b-1,gone,a-0,b-1,%C3%9C');
    const page = await show(island(openRecord()));
    expect([...page.querySelectorAll<HTMLElement>('form')].map((form) => form.dataset.question)).toEqual([
      'b-1',
      'a-0',
    ]);
    const notes = find(page, '[role=status]').textContent;
    for (const name of ['“gone”', '“Ü”', '“b-1”']) expect(notes).toContain(name);
  });

  it('that opens nothing says so, and what is due is there', async () => {
    history.replaceState(null, '', '/practice/#set=gone');
    const page = await show(island(await openAnswered(1), 9));
    expect(find(page, '[role=status]').textContent).toContain('Nothing in this link can be opened.');
    expect(find(page, '.now').dataset.question).toBe('a-0');
  });

  it('gives way to a newer one, and a jump within the page changes nothing', async () => {
    history.replaceState(null, '', '/practice/#set=a-0');
    const page = await show(island(openRecord()));
    history.pushState(null, '', '/practice/#main');
    dispatchEvent(new Event('hashchange'));
    await settle();
    expect(find(page, 'form').dataset.question).toBe('a-0');
    history.pushState(null, '', '/practice/#set=b-3');
    dispatchEvent(new Event('hashchange'));
    await settle();
    expect(find(page, 'form').dataset.question).toBe('b-3');
  });
});

describe('what comes next', () => {
  it('is told by day, with the questions when opened', async () => {
    const page = await show(island(await openAnswered(3), 1));
    expect(find(page, '.practice-days').textContent).toBe('Sat 3 Oct 3');
    expect(find(page, '.practice-stems').textContent).toContain('Question a 2?');
  });

  it('can be saved for a calendar, each day with a link to its questions', async () => {
    const saved: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      saved.push(blob as Blob); // the island makes files of nothing else
      return 'blob:calendar';
    });
    const page = await show(island(await openAnswered(2), 1));
    await press(page, 'Save practice days (.ics)');
    const text = ((await saved[0]?.text()) ?? '').replaceAll('\r\n ', '');
    expect(text).toContain('UID:truce-practice-2026-10-03');
    expect(text).toContain('DTSTART;VALUE=DATE:20261003');
    expect(text).toContain('URL:http://localhost:3000/practice/#set=a-0,a-1');
    expect(page.textContent).toContain('with 1 practice day.');
    vi.restoreAllMocks();
  });
});

describe('when something is missing', () => {
  it('says what to do when the questions cannot be fetched, and tries again', async () => {
    let asked = 0;
    const load = () => {
      asked += 1;
      return asked > 1 ? Promise.resolve(course) : Promise.reject(new Error('offline'));
    };
    const page = await show(island(openRecord(), 0, load));
    expect(find(page, '[role=alert]').textContent).toContain('Check the connection');
    await press(page, 'Try again');
    expect(page.textContent).toContain('Nothing is in practice yet.');
  });

  it('says that the record cannot be read', async () => {
    const page = await show(
      <PracticeIsland questionsAddress="" open={() => Promise.reject(new Error('no'))} load={async () => course} />,
    );
    expect(find(page, '[role=alert]').textContent).toContain('could not be read');
  });
});

describe('the question from an earlier lesson', () => {
  const warmUp = (record: RecordStore, later = 0) => (
    <WarmUp
      lesson="lesson-a"
      lessonUrl="/course/a/"
      question={packQuestion({ ...samples.choice, id: 'a-0' })}
      open={() => Promise.resolve(record)}
      now={() => days(later)}
      timeZone="UTC"
    />
  );

  it('begins empty, and keeps its answer under its own lesson', async () => {
    const record = await openAnswered(1);
    const page = await show(warmUp(record));
    expect(result(page)).toBeUndefined();
    tick(page, 'merged');
    await press(page, 'Check');
    expect(await practised(record)).toMatchObject([{ lesson: 'lesson-a', question: 'a-0', setting: 'warm-up' }]);
  });

  it('stands answered for the rest of the day, and is empty on the next', async () => {
    const record = await openAnswered(1, { setting: 'warm-up' });
    expect(result(await show(warmUp(record)))).toBe('right');
    document.body.replaceChildren();
    expect(result(await show(warmUp(record, 1)))).toBeUndefined();
  });
});
