// @vitest-environment happy-dom
import { act, fireEvent } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import AssignIsland from '../../src/components/assign/AssignIsland.tsx';
import type { Assignment } from '../../src/domain/assignment/assignment.ts';
import { decodeAssignment, encodeAssignment } from '../../src/domain/assignment/assignment-code.ts';
import { makeAssignment, makeCatalogue } from '../support/assignments.ts';
import { find, press, settle, show } from '../support/quiz.tsx';

const catalogue = makeCatalogue();
const island = (load = () => Promise.resolve(catalogue)) => <AssignIsland catalogueAddress="" load={load} />;

/** Opens the page with something behind the # of its address. */
function open(hash = '', load?: Parameters<typeof island>[0]) {
  history.replaceState(null, '', `/teach/assign/${hash}`);
  return show(island(load));
}
const openLink = (over: Partial<Assignment> = {}) => open(`#${encodeAssignment(makeAssignment(over))}`);

const field = (page: ParentNode, id: string) => find(page, `#assign-${id}`) as HTMLInputElement;
const fill = (page: ParentNode, id: string, value: string) => fireEvent.change(field(page, id), { target: { value } });
const tickNamed = (page: ParentNode, name: string) => {
  const label = [...page.querySelectorAll('label')].find(({ textContent }) => textContent?.startsWith(name));
  fireEvent.click(find(label ?? document.createElement('p'), 'input'));
};
const linkOf = (page: ParentNode) => page.querySelector<HTMLInputElement>('.as-now .copy-field input')?.value;
/** The assignment that the shown link holds. */
function decodeLink(page: ParentNode): Assignment {
  const decoded = decodeAssignment(catalogue, linkOf(page) ?? '');
  if (!decoded.ok) throw new Error(`The link cannot be read: ${JSON.stringify(decoded.reason)}`);
  return decoded.value.assignment;
}
/** Waits until the address has been written. */
const rest = () => act(() => vi.advanceTimersByTimeAsync(1_000));

beforeEach(() => history.replaceState(null, '', '/teach/assign/'));
afterEach(() => vi.useRealTimers());

describe('an assignment from an empty form', () => {
  it('has no link before something is picked, and says what to do', async () => {
    const page = await open();
    expect(linkOf(page)).toBeUndefined();
    expect(find(page, '.as-now').textContent).toContain('Tick a module or a lesson');
    expect(page.querySelector('.as-problems')).toBeNull();
    expect(location.hash).toBe('');
  });

  it('has what was picked, in the order that was made, and by the rules that were set', async () => {
    const page = await open();
    tickNamed(page, 'Where are you?');
    tickNamed(page, 'The diagnostic');
    tickNamed(page, 'The treaty');
    fill(page, 'task-1', 'quiz');
    await press(page, 'Move up: The treaty');
    await press(page, 'Take out: The diagnostic');
    fill(page, 'title', 'Week 5');
    fill(page, 'from', 'MKT 210');
    fill(page, 'zone', 'America/New_York');
    fill(page, 'opens', '2026-11-23T08:00');
    fill(page, 'due', '2026-11-30T17:00');
    fill(page, 'tries', '3');
    fill(page, 'counts', 'last');
    tickNamed(page, 'when this share');
    fill(page, 'percent', '75');
    tickNamed(page, 'Ask for what students write');
    const { id, seed, ...made } = decodeLink(page);
    expect(id).toMatch(/^[0-9a-f]{8}$/);
    expect(seed).toBeGreaterThanOrEqual(0);
    const lessons = catalogue.modules.find((module) => module.id === 'where-are-you')?.lessons ?? [];
    expect(made).toEqual({
      edition: catalogue.edition,
      title: 'Week 5',
      from: 'MKT 210',
      tasks: [
        ...lessons.map((lesson, place) => ({ type: place === 1 ? 'quiz' : 'lesson', lesson: lesson.id })),
        { type: 'treaty' },
      ],
      opensAt: Date.parse('2026-11-23T13:00Z') / 60_000,
      dueAt: Date.parse('2026-11-30T22:00Z') / 60_000,
      zone: 'America/New_York',
      tries: 3,
      counts: 'last',
      order: 'given',
      done: { type: 'share', percent: 75 },
      openAnswers: true,
    });
  });

  it('makes every lesson a quiz at one tick, those that come later too', async () => {
    const page = await open();
    tickNamed(page, 'Why they fight');
    tickNamed(page, 'only answer');
    tickNamed(page, 'Moving up');
    expect(new Set(decodeLink(page).tasks.map(({ type }) => type))).toEqual(new Set(['quiz']));
  });

  it('draws others by another number, and mends a number that is none where it stands', async () => {
    const page = await open();
    await press(page, 'Add these questions');
    const { seed } = decodeLink(page);
    await press(page, 'Draw others');
    expect(decodeLink(page).seed).not.toBe(seed);
    fill(page, 'task-0', '');
    expect(linkOf(page)).toBeUndefined();
    expect(field(page, 'task-0').getAttribute('aria-invalid')).toBe('true');
    expect(find(page, '#assign-task-0-error').textContent).toContain('from 1 to 100');
    await press(page, 'How many questions are drawn? Write a whole number from 1 to 100.');
    expect(document.activeElement).toBe(field(page, 'task-0'));
    fill(page, 'task-0', '7');
    expect(decodeLink(page).tasks).toEqual([{ type: 'drawn', module: '', count: 7 }]);
  });

  it('says how many can be drawn when there are fewer', async () => {
    const page = await openLink({ tasks: [{ type: 'drawn', module: 'where-are-you', count: 100 }] });
    expect(find(page, '#assign-task-0-fewer').textContent).toMatch(/^Only \d+ can be drawn/);
  });

  it('lets nothing be due before it opens', async () => {
    const page = await openLink({ zone: 'UTC' });
    fill(page, 'opens', '2026-12-01T00:00');
    expect(linkOf(page)).toBeUndefined();
    expect(find(page, '#assign-due-error').textContent).toContain('before it opens');
    fill(page, 'opens', '');
    expect(decodeLink(page)).toMatchObject({ opensAt: null });
  });

  it('lets something be due in the past, and says so', async () => {
    const page = await openLink();
    fill(page, 'opens', '');
    fill(page, 'due', '2020-01-01T10:00');
    expect(page.textContent).toContain('This is past.');
    expect(linkOf(page)).toBeDefined();
  });

  it('says what was done about an hour that the clock skips, or shows twice', async () => {
    const page = await openLink({ zone: 'Europe/Berlin', opensAt: null });
    fill(page, 'due', '2027-03-28T02:30');
    expect(page.textContent).toContain('so it is never 02:30. The time that counts is 03:30');
    expect(decodeLink(page).dueAt).toBe(Date.parse('2027-03-28T01:30Z') / 60_000);
    fill(page, 'due', '2027-10-31T02:30');
    expect(page.textContent).toContain('it is 02:30 twice. The second one counts');
    fill(page, 'zone', 'Asia/Tokyo');
    expect(page.textContent).not.toContain('twice');
    expect(decodeLink(page).dueAt).toBe(Date.parse('2027-10-30T17:30Z') / 60_000);
  });
});

describe('a model', () => {
  const setup = '1.shared-40.later-70.end';
  const setIn = ', with 40% of both scorecards shared and 70% later years in the company’s result';
  const linkTo = (id: string, text = setup) =>
    `https://example.org/course/why-they-fight/economic-friction/#${id}=${text}`;
  const said = (page: ParentNode) => find(page, '#assign-task-0-told').textContent;

  it('is ticked as its lesson starts, and set otherwise by the link that it gives', async () => {
    const page = await open();
    tickNamed(page, 'The budget table');
    expect(decodeLink(page).tasks).toEqual([{ type: 'explorable', explorable: 'budget-table', setup: '1.end' }]);
    expect(find(page, '.as-tasks').textContent).toContain('Model: the budget table 6 min');
    fill(page, 'task-0', linkTo('budget-table'));
    expect(decodeLink(page).tasks).toEqual([{ type: 'explorable', explorable: 'budget-table', setup }]);
    expect(find(page, '.as-tasks').textContent).toContain(`Model: the budget table${setIn}`);
    expect(said(page)).toBe('Students find the model set as this link says.');
    expect(find(page, '.as-tasks a').getAttribute('href')).toBe(
      '/course/why-they-fight/economic-friction/#budget-table',
    );
    expect(find(page, '.as-out').textContent).toContain(`Predict in the model “the budget table”${setIn}`);
    expect(find(page, '.as-out').textContent).toContain(
      'nothing is marked, and what was predicted is not in the receipt',
    );
    fill(page, 'task-0', linkTo('budget-table', '1.end'));
    expect(said(page)).toBe('This link sets the model as its lesson begins.');
    fill(page, 'task-0', ' ');
    expect(decodeLink(page).tasks).toEqual([{ type: 'explorable', explorable: 'budget-table', setup: '1.end' }]);
    expect(said(page)).toBe('');
    tickNamed(page, 'The budget table');
    expect(linkOf(page)).toBeUndefined();
  });

  it.each([
    [linkTo('two-diaries'), 'This link is for another model, “two diaries”. Paste one for “the budget table”'],
    [linkTo('budget-table').slice(0, -3), 'The end of this link is missing'],
    [linkTo('budget-table', '1.shared.end'), 'This link is damaged'],
    [linkTo('budget-table', '2.shared-40.end'), 'made with a later version of the course'],
    ['https://example.org/', 'There is no set-up of a model in this'],
    [encodeAssignment(makeAssignment()), 'There is no set-up of a model in this'],
  ])('gives no link while its field holds %s, and says why', async (text, reason) => {
    const page = await openLink({
      tasks: [{ type: 'explorable', explorable: 'budget-table', setup }, { type: 'treaty' }],
    });
    fill(page, 'task-0', text);
    expect(said(page)).toContain(reason);
    expect(field(page, 'task-0').value).toBe(text);
    expect(field(page, 'task-0').getAttribute('aria-invalid')).toBe('true');
    expect(linkOf(page)).toBeUndefined();
    await press(
      page,
      'One field for a link to a set-up holds something else. Paste the link again, or clear the field.',
    );
    expect(document.activeElement).toBe(field(page, 'task-0'));
    fill(page, 'task-0', linkTo('budget-table'));
    expect(field(page, 'task-0').getAttribute('aria-invalid')).toBeNull();
    expect(decodeLink(page).tasks[0]).toEqual({ type: 'explorable', explorable: 'budget-table', setup });
  });

  it('is set as one of its ready set-ups at the press of a button, and back', async () => {
    const page = await open();
    tickNamed(page, 'The budget table');
    await press(page, 'A shared number for this year only');
    const [year, usual] = ['A shared number for this year only', 'As in the lesson'].map((name) =>
      [...page.querySelectorAll('.as-ready button')].find(({ textContent }) => textContent === name),
    );
    expect(field(page, 'task-0').value).toContain('#budget-table=1.shared-100.counts-0.end');
    expect(decodeLink(page).tasks).toMatchObject([{ setup: '1.shared-100.counts-0.end' }]);
    expect(year?.getAttribute('aria-pressed')).toBe('true');
    await press(page, 'As in the lesson');
    expect(field(page, 'task-0').value).toBe('');
    expect(decodeLink(page).tasks).toMatchObject([{ setup: '1.end' }]);
    expect(usual?.getAttribute('aria-pressed')).toBe('true');
  });

  it('comes back from a link with its set-up in the field, as the link to it', async () => {
    const page = await openLink({ tasks: [{ type: 'explorable', explorable: 'budget-table', setup }] });
    expect(field(page, 'task-0').value).toBe(
      `${location.origin}/course/why-they-fight/economic-friction/#budget-table=${setup}`,
    );
    document.body.replaceChildren();
    const plain = await openLink({ tasks: [{ type: 'explorable', explorable: 'budget-table', setup: '1.end' }] });
    expect(field(plain, 'task-0').value).toBe('');
  });
});

describe('an assignment that has a link', () => {
  it('comes back from the address as it was, and keeps its number when it is changed', async () => {
    const page = await openLink();
    expect(decodeLink(page)).toEqual(makeAssignment());
    expect(page.textContent).toContain('Whoever has the old link goes on with the old version.');
    fill(page, 'title', 'Week 4');
    expect(decodeLink(page)).toEqual(makeAssignment({ title: 'Week 4' }));
  });

  it('comes back from a link that is pasted among other words', async () => {
    const page = await open();
    fill(page, 'link', `See: <https://example.org/assignment/#${encodeAssignment(makeAssignment())}>, due Monday`);
    await press(page, 'Open it here');
    expect(decodeLink(page)).toEqual(makeAssignment());
    expect(document.activeElement?.textContent).toContain('You are changing an assignment');
  });

  it('becomes a new one on demand, with another number and the same content', async () => {
    const page = await openLink();
    await press(page, 'Make it a new one instead');
    const made = decodeLink(page);
    expect(made.id).not.toBe(makeAssignment().id);
    expect(made).toEqual(makeAssignment({ id: made.id }));
  });

  it('leaves the form alone when it is mangled, and says why', async () => {
    const page = await openLink();
    const before = linkOf(page);
    for (const [text, reason] of [
      ['', 'There is nothing here yet.'],
      ['my assignment', 'There is no code in this text.'],
      [`${encodeAssignment(makeAssignment({ title: 'x' })).slice(0, -1)}l`, 'a character was changed'],
    ] as const) {
      fill(page, 'link', text);
      await press(page, 'Open it here');
      expect(find(page, '#assign-link-error').textContent).toContain(reason);
      expect(find(page, '#assign-link-error').textContent).toContain('The form is as it was.');
      expect(field(page, 'link').value).toBe(text);
    }
    expect(linkOf(page)).toBe(before);
  });

  it('is in the box to be mended when the address holds it and it cannot be read', async () => {
    const broken = encodeAssignment(makeAssignment()).replace(/.$/, 'b');
    const page = await open(`#${broken}`);
    expect(field(page, 'link').value).toBe(broken);
    expect(find(page, '#assign-link-error').textContent).toContain('The address of this page holds no assignment');
  });

  it('says what another edition asked and this one does not have', async () => {
    const old = makeCatalogue();
    old.modules[0]?.lessons.pop();
    const hash = `#${encodeAssignment(makeAssignment({ edition: '2025.3' }))}`;
    const page = await open(hash, () => Promise.resolve(old));
    expect(page.textContent).toContain('made with edition 2025.3');
    expect(page.textContent).toContain('One thing that it asked is not in this edition');
  });

  it('names a time zone that this browser does not know', async () => {
    const page = await openLink({ zone: 'Mars/Olympus_Mons' });
    expect(page.textContent).toContain('“Mars/Olympus_Mons”');
    expect(field(page, 'zone').value).toBe('UTC');
  });
});

describe('the address of the page', () => {
  it('holds the form, before anything is picked too', async () => {
    const page = await open();
    vi.useFakeTimers();
    fill(page, 'title', 'Not picked yet');
    await rest();
    expect(location.hash).toMatch(/^#nothing-picked=assign-a1/);
    vi.useRealTimers();
    document.body.replaceChildren();
    const again = await show(island());
    expect(field(again, 'title').value).toBe('Not picked yet');
    expect(linkOf(again)).toBeUndefined();
  });

  it('is written once for a row of changes, and reloads without a word about old links', async () => {
    const page = await open();
    const replace = vi.spyOn(history, 'replaceState');
    vi.useFakeTimers();
    tickNamed(page, 'Why they fight');
    for (const title of ['W', 'We', 'Week']) fill(page, 'title', title);
    await rest();
    expect(replace).toHaveBeenCalledTimes(1);
    expect(location.hash).toBe(new URL(linkOf(page) ?? '').hash);
    vi.useRealTimers();
    replace.mockRestore();
    document.body.replaceChildren();
    const again = await show(island());
    expect(decodeLink(again).title).toBe('Week');
    expect(again.textContent).not.toContain('old link');
  });

  it('picks the lessons of a module that it names, and names one that there is not', async () => {
    const page = await open('#module=moving-up');
    expect(decodeLink(page).tasks).toHaveLength(5);
    document.body.replaceChildren();
    const none = await open('#module=nowhere');
    expect(none.textContent).toContain('There is no module “nowhere”');
  });

  it('opens the link that is put into it while the page is open, and the way back brings the form back', async () => {
    const page = await openLink({ title: 'One' });
    history.pushState(null, '', `#${encodeAssignment(makeAssignment({ title: 'Two' }))}`);
    dispatchEvent(new PopStateEvent('popstate'));
    await settle();
    expect(field(page, 'title').value).toBe('Two');
  });

  it('stays that of the form when somebody skips to a place on the page', async () => {
    const page = await openLink();
    page.id = 'main';
    history.pushState(null, '', '#main');
    dispatchEvent(new PopStateEvent('popstate'));
    await settle();
    expect(decodeLink(page)).toEqual(makeAssignment());
    expect(location.hash).toBe(`#${encodeAssignment(makeAssignment())}`);
  });
});

describe('what comes out', () => {
  it('says that the link has changed since it was copied', async () => {
    const page = await openLink();
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText: () => Promise.resolve() } });
    await press(page, 'Copy link: Link for your class');
    expect(page.textContent).not.toContain('since you copied');
    fill(page, 'title', 'Changed');
    expect(page.textContent).toContain('You have changed the assignment since you copied its link.');
    vi.unstubAllGlobals();
  });

  it('says minutes and questions to a screen reader once they stand still', async () => {
    const page = await open();
    vi.useFakeTimers();
    const live = find(page, '.as-now [role=status]');
    tickNamed(page, 'Why they fight');
    expect(live.textContent).not.toContain('39 minutes');
    await rest();
    expect(live.textContent).toMatch(/^Now \d+ minutes, 27 questions, 4 tasks\.$/);
  });
});

it('says what to do when the list of lessons cannot be fetched, and tries again', async () => {
  let asked = 0;
  const page = await open('', () => {
    asked += 1;
    return asked > 1 ? Promise.resolve(catalogue) : Promise.reject(new Error('offline'));
  });
  expect(find(page, '[role=alert]').textContent).toContain('Check the connection');
  await press(page, 'Try again');
  expect(page.textContent).toContain('What they do');
});
