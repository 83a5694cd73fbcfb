// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import AfterQuiz from '../../src/components/learner/AfterQuiz.tsx';
import ProgressIsland from '../../src/components/learner/ProgressIsland.tsx';
import { decodeCopy, encodeCopy } from '../../src/domain/record/saved-copy.ts';
import { openMemory } from '../../src/store/memory.ts';
import { NotKept } from '../../src/store/not-kept.ts';
import type { Profile } from '../../src/store/present-profile.ts';
import { addProfile, listProfiles, renameProfile, switchProfile } from '../../src/store/profiles.ts';
import { buildRecordStore } from '../../src/store/record-store.ts';
import type { RecordStore } from '../../src/store/store.ts';
import { addCodes, saveSession } from '../../src/store/team-sessions.ts';
import { copyWords } from '../../src/strings/copies.ts';
import { keepingAdvice } from '../../src/strings/keeping.ts';
import { peopleWords } from '../../src/strings/people.ts';
import { quiz } from '../../src/strings/quiz.ts';
import { recordWords } from '../../src/strings/record.ts';
import { answered, at, happened } from '../support/events.ts';
import { FakeStorage } from '../support/fake-storage.ts';

let held: Map<string, unknown>;
/** A record in memory. */
function open(profile?: Profile): RecordStore {
  let count = 0;
  held = new Map();
  return buildRecordStore(openMemory(held), 'kept', {
    id: () => `id-${count++}`,
    now: () => at(count),
    ...(profile && { profile }),
  });
}
let store: RecordStore;
const reload = vi.fn();

beforeEach(() => {
  vi.stubGlobal('fetch', () => Promise.reject(new Error()));
  localStorage.clear();
  store = open();
  vi.spyOn(location, 'reload').mockImplementation(reload);
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:x');
});
afterEach(() => {
  cleanup();
  history.replaceState(null, '');
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  reload.mockClear();
});

const show = async (opened = store) => {
  render(
    <ProgressIsland
      outline={{ modules: [], questions: {} }}
      objectives={{}}
      questionPages="/questions/"
      bank="/bank.json"
      edition="2026.1"
      diagnostic="/diagnostic/"
      open={async () => opened}
    />,
  );
  await screen.findByText(recordWords.own);
  await act(() => new Promise((resolve) => setTimeout(resolve, 5)));
};
/** What the tools of the record say. The offline copy, below them, speaks for itself. */
const status = () =>
  within(screen.getByText(recordWords.own).closest('section') as HTMLElement).getByRole('status').textContent;
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const write = (label: string, text: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value: text } });
const choose = (label: string, text: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { files: [new File([text], 'copy.json')] } });
const copyOf = (events: readonly unknown[]) => encodeCopy({ exportedAt: at(0), edition: '2026.1', events });
const answer = async (times: number, into = store) => {
  for (let i = 0; i < times; i++) await into.append(answered({ question: `q-${i}` }));
};

describe('a saved copy', () => {
  it('is called saved once it was read back, holds all there was, and is noted in the record', async () => {
    await answer(12);
    const before = await store.events();
    await show();
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click');
    press(recordWords.save);
    await waitFor(() => expect(status()).toMatch(/^Saved as truce-record.* all 12 entries .* read back before/));
    const blob = vi.mocked(URL.createObjectURL).mock.calls[0]?.[0];
    const copy = decodeCopy(blob instanceof Blob ? await blob.text() : '');
    expect(copy.ok && copy.value.events).toEqual(before);
    expect(click).toHaveBeenCalledOnce();
    expect((await store.events()).at(-1)).toMatchObject({ type: 'copied', entries: 12 });
  });

  it('holds what was predicted about models, and gives it back', async () => {
    await store.append({
      ...{ type: 'explored', lesson: 'one', explorable: 'budget-table', ask: 'sales-chair', setup: '1.shared-40.end' },
      ...{ prediction: { sales: 40, chair: 'sales' }, result: { sales: 25, chair: 'sales' } },
    });
    const before = await store.events();
    await show();
    press(recordWords.save);
    await waitFor(() => expect(status()).toMatch(/^Saved as/));
    const blob = vi.mocked(URL.createObjectURL).mock.calls[0]?.[0];
    const text = blob instanceof Blob ? await blob.text() : '';
    cleanup();
    const other = open();
    await show(other);
    choose(recordWords.restore, text);
    await waitFor(() => expect(status()).toBe(recordWords.restored(1, 1)));
    expect(await other.events()).toEqual(before);
  });

  it.each([
    ['lost an entry', (text: string) => text.replace(/\n\{.*"id-1".*,\n/, '\n')],
    ['changed a letter', (text: string) => text.replace('"yes"', '"yet"')],
    ['was cut short', (text: string) => text.slice(0, -20)],
    ['came back empty', () => ''],
  ])('that %s on the way is not handed out, not called saved, and not noted', async (_, spoil) => {
    await answer(3);
    await show();
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click');
    const read = Blob.prototype.text;
    vi.spyOn(Blob.prototype, 'text').mockImplementationOnce(async function (this: Blob) {
      return spoil(await read.call(this));
    });
    press(recordWords.save);
    await waitFor(() => expect(status()).toBe(copyWords.unverified));
    expect(click).not.toHaveBeenCalled();
    expect(await store.events()).toHaveLength(3);
    press(recordWords.save);
    await waitFor(() => expect(status()).toContain('Saved as'));
  });

  it('is not made of an empty record', async () => {
    await show();
    press(recordWords.save);
    await waitFor(() => expect(status()).toBe(copyWords.nothing));
    expect(await store.events()).toEqual([]);
  });

  it('is not called saved when the browser refuses it', async () => {
    await answer(1);
    const before = await store.events();
    await show();
    vi.mocked(URL.createObjectURL).mockImplementation(() => {
      throw new Error('no');
    });
    press(recordWords.save);
    await waitFor(() => expect(status()).toBe(copyWords.notSaved));
    expect(await store.events()).toEqual(before);
  });

  it('is there all the same when its note cannot be kept', async () => {
    await answer(2);
    await show({ ...store, append: () => Promise.reject(new NotKept('full')) });
    press(recordWords.save);
    await waitFor(() => expect(status()).toContain('all 2 entries'));
  });

  it('can be checked, which changes nothing', async () => {
    await answer(3);
    const rows = await store.events();
    await show();
    press(copyWords.check);
    const before = structuredClone(held);
    const check = async (events: readonly unknown[], said: RegExp) => {
      choose(copyWords.chooseFile, copyOf(events));
      await waitFor(() => expect(status()).toMatch(said));
    };
    await check(rows, /^That copy of 30 September 2026 holds everything that is here: all 3 entries\.$/);
    await check(rows.slice(1), /lacks 1 of the 3 entries here/);
    await check([...rows, happened(answered(), 'x')], /everything.*also holds 1 entry that is not here/);
    await check([happened(answered(), 'x')], /holds nothing of what is here/);
    choose(copyWords.chooseFile, 'Dear diary');
    await waitFor(() => expect(status()).toBe(`${recordWords.faults['not-json']} ${recordWords.unchanged}`));
    expect(held).toEqual(before);
  });

  it('can be checked right after it was saved, and holds everything', async () => {
    await answer(2);
    const text = copyOf(await store.events());
    await show();
    press(recordWords.save);
    await waitFor(() => expect(status()).toContain('Saved as'));
    press(copyWords.check);
    choose(copyWords.chooseFile, text);
    await waitFor(() => expect(status()).toMatch(/holds everything that is here: all 2 entries/));
  });
});

describe('the reminder', () => {
  const safari = 'Mozilla/5.0 (iPhone) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile Safari/604.1';

  it('is on the page from the tenth answer on where the browser clears what it keeps, until a copy is saved', async () => {
    vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue(safari);
    vi.spyOn(Date, 'now').mockReturnValue(Date.parse(at(60)));
    await answer(10);
    await show();
    expect(screen.getByText(new RegExp(copyWords.remindEvicts)).textContent).toContain(copyWords.remind(10));
    press(recordWords.save);
    await waitFor(() => expect(screen.queryByText(new RegExp(copyWords.remindEvicts))).toBeNull());
  });

  it('leaves somebody else alone who has ten', async () => {
    vi.spyOn(Date, 'now').mockReturnValue(Date.parse(at(60)));
    await answer(10);
    await show();
    expect(document.querySelector('.record-remind')).toBeNull();
  });

  it('is at the end of a quiz, with the way to a copy', async () => {
    vi.spyOn(Date, 'now').mockReturnValue(Date.parse(at(60)));
    await answer(30);
    render(<AfterQuiz lesson="one" open={async () => store} />);
    const said = await screen.findByText(new RegExp(copyWords.remind(30)));
    expect(said.querySelector('a')?.getAttribute('href')).toBe('/progress/#own');
  });
});

describe('the browser’s promise', () => {
  const browser = (storage: unknown) =>
    Object.defineProperty(navigator, 'storage', { value: storage, configurable: true });

  it.each([
    [true, copyWords.durable.granted],
    [false, copyWords.durable.refused],
  ])('is asked for by a click and told as it was given: %s', async (given, told) => {
    const persist = vi.fn(async () => given);
    browser({ persisted: async () => false, persist });
    await answer(1);
    await show();
    await screen.findByText(copyWords.durable.open);
    expect(persist).not.toHaveBeenCalled();
    press(copyWords.durable.ask);
    await waitFor(() => expect(document.activeElement?.textContent).toBe(told));
    expect(screen.queryByRole('button', { name: copyWords.durable.ask })).toBeNull();
  });

  it('is not spoken of while nothing is recorded, or nothing is kept', async () => {
    browser({ persisted: async () => false, persist: async () => true });
    await show();
    expect(screen.queryByText(copyWords.durable.open)).toBeNull();
    cleanup();
    await answer(1);
    await show({ ...store, keeping: 'this-tab' });
    expect(screen.queryByText(copyWords.durable.open)).toBeNull();
  });

  it('is not claimed where the browser cannot be asked', async () => {
    browser(undefined);
    await answer(1);
    await show();
    await screen.findByText(copyWords.durable['cannot-ask']);
  });

  it('is offered at the end of one quiz, and not of the next', async () => {
    browser({ persisted: async () => false, persist: async () => true });
    await answer(1);
    const end = (lesson: string) => render(<AfterQuiz lesson={lesson} open={async () => store} />);
    end('one');
    await screen.findByRole('button', { name: copyWords.durable.ask });
    cleanup();
    end('two');
    await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
    expect(screen.queryByRole('button', { name: copyWords.durable.ask })).toBeNull();
  });
});

describe('the people of a browser', () => {
  const add = async (name: string) => {
    write(peopleWords.addName, name);
    await act(async () => press(peopleWords.doAdd));
  };

  it('are nobody’s business until there are two', async () => {
    await show();
    screen.getByText(peopleWords.quiet);
    expect(screen.queryByRole('heading', { name: peopleWords.heading })).toBeNull();
    expect(document.querySelector('.record-whose')).toBeNull();
  });

  it('are added by name, and switched to', async () => {
    await show();
    await add('  Ben  ');
    screen.getByText(peopleWords.added('Ben'));
    screen.getByRole('heading', { name: peopleWords.heading });
    expect(screen.getByText(peopleWords.present(''), { exact: false }).querySelector('a')).toBeTruthy();
    expect(reload).not.toHaveBeenCalled();
    await act(async () => press(peopleWords.switchLabel('Ben')));
    expect(reload).toHaveBeenCalledOnce();
    expect(localStorage.getItem('truce-profile')).toBe((await listProfiles())[1]?.id);
  });

  it('cannot be nobody, too long to read, or the same as another', async () => {
    await show();
    await add('Ben');
    await add('ben');
    screen.getByText(peopleWords.faults.taken);
    await add(' ');
    screen.getByText(peopleWords.faults.empty);
    await add('n'.repeat(41));
    screen.getByText(peopleWords.faults['too-long']);
    expect(await listProfiles()).toHaveLength(2);
  });

  it('can be given another name', async () => {
    await show();
    write(peopleWords.rename(peopleWords.first), 'Ana');
    await act(async () => press(peopleWords.doRename));
    await screen.findByText(peopleWords.renamed('Ana'));
    screen.getByText(peopleWords.present('Ana'), { selector: '.record-whose' });
  });

  it('are told that a name cannot be kept', async () => {
    await show();
    vi.stubGlobal('localStorage', new FakeStorage(0));
    await add('Ben');
    screen.getByText(peopleWords.refused);
    expect(screen.queryByRole('heading', { name: peopleWords.heading })).toBeNull();
  });

  it('are named where their answers are said to be kept', async () => {
    renameProfile('', 'Ana');
    await show(open({ id: '', name: 'Ana' }));
    expect(document.querySelector('[data-saved=kept]')?.textContent).toContain('Kept in this browser as Ana,');
    expect(quiz.keptAs('Ana')).toBe('Your answers are kept in this browser as Ana, on this device only.');
  });

  it('are erased with their name, and the page is loaded again to say so', async () => {
    const ben = addProfile('Ben');
    switchProfile(ben.id);
    await show(open(ben));
    press(peopleWords.erasePerson('Ben'));
    screen.getByText(new RegExp(peopleWords.eraseNameToo('Ben')));
    press(recordWords.eraseFirst);
    press(recordWords.eraseLast);
    await waitFor(() => expect(reload).toHaveBeenCalledOnce());
    expect(await listProfiles()).toEqual([{ id: '', name: '' }]);
    cleanup();
    await show();
    expect(status()).toBe(peopleWords.erasedPerson('Ben'));
    cleanup();
    await show();
    expect(status()).toBe('');
  });

  it('are all erased at once, after asking twice and saying who', async () => {
    addProfile('Ben');
    localStorage.setItem('truce-theme', 'dark');
    localStorage.setItem('other', 'stays');
    await answer(1);
    await show();
    press(peopleWords.all);
    screen.getByText(new RegExp(`${peopleWords.nobody} and Ben`));
    press(peopleWords.allFirst);
    expect(held.size).toBe(1);
    press(peopleWords.allLast);
    await waitFor(() => expect(reload).toHaveBeenCalledOnce());
    expect(held.size).toBe(0);
    expect(Object.keys(localStorage)).toEqual(['other']);
  });
});

describe('sessions of two sides', () => {
  it('are named before they are erased with the record, also where nothing else is in it', async () => {
    const session = { id: '5e551011', edition: 1, label: 'Pumps', at: at(1) };
    const rest = { sizes: { sales: null, marketing: null }, context: {}, agreed: '', repeatOn: '' };
    saveSession({ ...session, ...rest });
    addCodes(session.id, ['seat-a1x']);
    await show();
    press(peopleWords.erasePerson(''));
    screen.getByText(`${peopleWords.nothingHere} ${peopleWords.eraseSessionsToo(1)}`);
    press(recordWords.eraseFirst);
    press(recordWords.eraseLast);
    await waitFor(() => expect(status()).toBe(recordWords.erased));
    expect(Object.keys(localStorage)).toEqual([]);
  });
});

describe('what to do about how work is kept', () => {
  it.each(['kept', 'this-tab'] as const)('is to save a copy when it is %s', async (keeping) => {
    await show({ ...store, keeping });
    const line = document.querySelector(`[data-saved="${keeping}"]`);
    expect(line?.querySelector('a')?.getAttribute('href')).toBe('/progress/#own');
    expect(line?.textContent).not.toContain(keepingAdvice.cause);
  });

  it('is to mend the usual cause when nothing is kept, and never to leave the page', async () => {
    await show({ ...store, keeping: 'not-kept' });
    const line = document.querySelector('[data-saved="not-kept"]');
    expect(line?.textContent).toContain(keepingAdvice.cause);
    expect(line?.querySelector('a')).toBeNull();
  });

  it('is to open the page in a tab of its own when it stands inside another', async () => {
    vi.spyOn(window, 'top', 'get').mockReturnValue({} as Window & typeof globalThis); // any other window
    await show({ ...store, keeping: 'not-kept' });
    const link = screen.getByRole('link', { name: keepingAdvice.ownTab });
    expect(link.getAttribute('target')).toBe('_blank');
    expect(link.getAttribute('href')).toBe(location.href);
  });
});
