// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { encodeSeat } from '../../src/domain/team/seat-code.ts';
import type { TeamSession } from '../../src/domain/team/session.ts';
import { readSessionFile, writeSessionFile } from '../../src/domain/team/session-file.ts';
import { roomWords as words } from '../../src/strings/team-room.ts';
import { shareWords } from '../../src/strings/team-share.ts';
import { content } from '../support/diagnostic-content.ts';
import { FakeStorage } from '../support/fake-storage.ts';
import { makeResponse, sampleResponses } from '../support/team.ts';

const { questions, context } = content;
const id = '5e551011';
const session: TeamSession = {
  id,
  edition: 1,
  label: 'Pumps',
  at: '2026-09-30T08:00:00.000Z',
  sizes: { sales: 6, marketing: null },
  context: {},
  agreed: 'We meet on Mondays.',
  repeatOn: '',
};
const codes = sampleResponses(12).map((response) => encodeSeat(questions, response));
const [first = '', second = '', third = ''] = codes;
const seal = (overrides: Parameters<typeof makeResponse>[0]) => encodeSeat(questions, makeResponse(overrides));
const example = { id: 'mill', name: 'Mill', text: 'Grinds.', session: { ...session, label: 'Mill' }, codes };

let stored: FakeStorage;
beforeEach(() => {
  stored = new FakeStorage();
  vi.stubGlobal('localStorage', stored);
  vi.stubGlobal('sessionStorage', new FakeStorage());
  vi.stubGlobal('fetch', async () => Response.json({ companies: [example] }));
  history.replaceState(null, '', '/diagnostic/team/');
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** Shows the page as it is loaded now, at this address. */
async function show(hash = '') {
  history.replaceState(null, '', `/diagnostic/team/${hash}`);
  vi.resetModules();
  const { default: TeamIsland } = await import('../../src/components/team/room/TeamIsland.tsx');
  render(<TeamIsland {...{ questions, context }} textsAddress="/texts.json" examplesAddress="/examples.json" />);
  await act(async () => undefined);
}
const store = () => import('../../src/store/team-sessions.ts');
/** Keeps a session before the page is loaded. */
async function plant(changed: Partial<TeamSession> = {}, held: readonly string[] = []) {
  vi.resetModules();
  const { saveSession, addCodes } = await store();
  saveSession({ ...session, ...changed }, '2026-10-01T08:00:00.000Z');
  addCodes(changed.id ?? id, held);
}
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const box = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: words.collect.box });
const read = (text: string, button: string = words.collect.read) => {
  fireEvent.change(box(), { target: { value: text } });
  press(button);
};
const status = () => document.querySelector('.rm-report [role="status"]')?.textContent ?? '';
const leftOut = () => [...document.querySelectorAll('.rm-left li')].map((item) => item.textContent ?? '');
const saved = () => document.querySelector('[data-saved]')?.getAttribute('data-saved');
const file = (text: string, name = 'session.json') => new File([text], name);
async function choose(name: string, ...files: File[]) {
  const input = screen.getByLabelText(name);
  await act(async () => void fireEvent.change(input, { target: { files } }));
  await act(async () => void (await new Promise((resolve) => setTimeout(resolve, 20))));
}

describe('beginning', () => {
  it('is not in the HTML of the server', async () => {
    const { default: TeamIsland } = await import('../../src/components/team/room/TeamIsland.tsx');
    const html = renderToString(<TeamIsland {...{ questions, context }} textsAddress="" examplesAddress="" />);
    expect(html).toContain(words.loading);
    expect(html.length).toBeLessThan(120);
  });

  it('opens a session with what was said, keeps it, and puts it into the address', async () => {
    await show();
    fireEvent.change(screen.getByLabelText(words.start.label), { target: { value: '  Northgate \u202e Pumps ' } });
    fireEvent.change(screen.getByLabelText('Sales'), { target: { value: '6' } });
    press(words.start.submit);
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Northgate Pumps');
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2 }));
    expect(saved()).toBe('kept');
    const [kept] = (await store()).listSessions();
    expect(kept).toMatchObject({ label: 'Northgate Pumps', sizes: { sales: 6, marketing: null }, edition: 1 });
    expect(location.hash).toBe(`#session-${kept?.id}`);
    for (const seat of ['sales', 'marketing'] as const) {
      const link = screen.getByLabelText<HTMLInputElement>(shareWords.link(seat)).value;
      expect(link).toMatch(/^http:\/\/[^/]+\/diagnostic\/seat\/#invite-a1[a-z0-9]+$/);
      expect(screen.getByLabelText<HTMLTextAreaElement>(shareWords.text(seat)).value).toContain(link);
    }
    expect(screen.queryByRole('button', { name: words.map.open })).toBeNull();
  });

  it('takes a name for text, whatever it is', async () => {
    await plant({ label: '<img src=x onerror=alert(1)>' });
    await show(`#session-${id}`);
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('<img src=x onerror=alert(1)>');
    expect(document.querySelector('img')).toBeNull();
  });

  it('lists the sessions of this browser, opens one, and forgets one after asking', async () => {
    await plant();
    await plant({ id: 'aaaaaaaa', label: 'Lamps', at: '2026-10-30T08:00:00.000Z' });
    await show();
    const items = within(screen.getByRole('heading', { name: words.kept.heading }).parentElement ?? document.body);
    expect(items.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      expect.stringContaining('Lamps'),
      expect.stringContaining('Pumps'),
    ]);
    press(/^Forget.*Lamps/);
    press(words.keep.forgetNo);
    press(/^Forget.*Lamps/);
    press(words.keep.forgetYes);
    expect(status()).toBe(words.keep.forgotten('“Lamps” (30 October 2026)'));
    expect((await store()).listSessions().map(({ label }) => label)).toEqual(['Pumps']);
    press(/^Open.*Pumps/);
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Pumps');
  });

  it('says when the session of the address is not here', async () => {
    await show('#session-ffffffff');
    expect(status()).toBe(words.keep.notHere);
    screen.getByText(words.start.heading);
  });

  it.each(['#example-mill', ''])('shows an invented company as invented, and keeps nothing of it', async (hash) => {
    await show(hash);
    if (!hash) {
      const list = screen.getByText(words.other.examples).closest('details');
      if (list) list.open = true;
      await act(async () => void fireEvent(list ?? document, new Event('toggle')));
      press(words.other.openExample('Mill'));
    }
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Mill (invented)');
    expect(screen.getAllByText(words.inventedNote, { exact: false }).length).toBeGreaterThan(0);
    expect(saved()).toBe('not-kept');
    expect(location.hash).toBe('#example-mill');
    fireEvent.change(screen.getByLabelText(context.questions[0]?.text ?? ''), { target: { value: '20-to-99' } });
    expect(stored.length).toBe(0);
    press(words.close);
    screen.getByText(words.start.heading);
    expect(location.hash).toBe('');
  });
});

describe('codes', () => {
  it('counts each side, names what is left out and why, and keeps in the box what can be mended', async () => {
    await plant({ id: 'deadbeef', label: 'Lamps' });
    await plant();
    await show(`#session-${id}`);
    screen.getByText(words.collect.missing(['sales', 'marketing']));
    const mangled = `${second.slice(0, 20)}b${second.slice(21)}`;
    read(['Hello,', first, first, mangled, seal({ session: 'deadbeef' }), seal({ session: 'ffffffff' })].join('\n'));
    expect(status()).toBe(words.collect.added(1, 0));
    screen.getByText(words.collect.missing(['marketing']));
    expect(leftOut()).toEqual([
      expect.stringContaining(words.leftOut.why.duplicate),
      expect.stringMatching(/Character 21 of this code is “b”/),
      expect.stringContaining(words.leftOut.why.other('“Lamps” (30 September 2026)')),
      expect.stringContaining(words.leftOut.why.unknown('ffffffff')),
    ]);
    expect(document.querySelector('.rm-left mark')?.textContent).toBe('b');
    expect(box().value).toBe(mangled);
    press(words.leftOut.dismiss);
    expect(leftOut()).toEqual([]);
    read(second);
    expect(box().value).toBe('');
    screen.getByText(words.collect.ready);
    expect(screen.getAllByText(/1 of 6 from Sales/).length).toBe(2);
    screen.getByRole('button', { name: words.map.open });
    expect((await store()).readSession(id)?.codes.toSorted()).toEqual([first, second].toSorted());
  });

  it('reads what is pasted at once', async () => {
    await plant();
    await show(`#session-${id}`);
    fireEvent.paste(box(), { clipboardData: { getData: () => `one\n${first}\ntwo ${second}` } });
    expect(status()).toBe(words.collect.added(1, 1));
    expect(box().value).toBe('');
    fireEvent.paste(box(), { clipboardData: { getData: () => 'no code here' } });
    expect(status()).toBe(words.collect.nothing);
  });

  it('shows no score, and no map, before somebody presses the button', async () => {
    await plant({}, codes);
    await show(`#session-${id}`);
    expect(document.querySelector('.team-map, .rm-room table, .rm-room meter')).toBeNull();
    screen.getByRole('button', { name: words.map.open });
  });

  it('come with a link into their session, and the address keeps the session only', async () => {
    await plant({}, [first]);
    await show(`#${first},${second}`);
    expect(status()).toBe(`${words.collect.addedTo('“Pumps” (30 September 2026)')} ${words.collect.added(0, 1)}`);
    expect(leftOut()).toHaveLength(1);
    expect(location.hash).toBe(`#session-${id}`);
    await act(async () => {
      location.hash = `#${third}`;
      dispatchEvent(new Event('hashchange'));
    });
    expect(status()).toContain(words.collect.added(1, 0));
  });

  it('open a session where the browser knows none, and say so', async () => {
    await show();
    read(`https://example.org/diagnostic/team/#${first}`, words.other.pasteRead);
    expect(status()).toContain(words.collect.newHere);
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(words.untitled);
    expect(location.hash).toBe(`#session-${id}`);
    expect((await store()).readSession(id)?.codes).toEqual([first]);
  });

  it('open nothing where none can be read', async () => {
    await show(`#${first.slice(0, 30)}`);
    expect(leftOut()).toEqual([expect.stringContaining('part of this code is missing')]);
    screen.getByText(words.start.heading);
    expect(location.hash).toBe('');
    expect(stored.length).toBe(0);
  });

  it('of five thousand people are read at once', async () => {
    await plant();
    await show(`#session-${id}`);
    const many = sampleResponses(5000).map((response) => encodeSeat(questions, response));
    read(many.join(' '));
    expect(status()).toBe(words.collect.added(2500, 2500));
  });

  it('of another tab come here too, and so does the forgetting', async () => {
    await plant({}, [first]);
    await show(`#session-${id}`);
    stored.setItem(`truce-team::${id}:${second}`, '');
    dispatchEvent(Object.assign(new Event('storage'), { key: `truce-team::${id}:${second}` }));
    await waitFor(() => expect(status()).toBe(`${words.collect.elsewhere} ${words.collect.added(0, 1)}`));
    screen.getByRole('button', { name: words.map.open });
    stored.clear();
    dispatchEvent(Object.assign(new Event('storage'), { key: null }));
    await waitFor(() => expect(status()).toBe(words.keep.gone));
    screen.getByText(words.start.heading);
  });
});

describe('files', () => {
  it('come forty at once, and those that hold nothing are named', async () => {
    await plant();
    await show(`#session-${id}`);
    const big = new File([''], 'big.txt');
    Object.defineProperty(big, 'size', { value: 50_000_000 });
    Object.defineProperty(big, 'arrayBuffer', { value: () => Promise.reject(new Error('must not be read')) });
    const many = sampleResponses(40).map((response, place) =>
      file(`Truce\n\n${encodeSeat(questions, response)}\n`, `seat-${place}.txt`),
    );
    const wide = new File(
      [Uint8Array.from([0xff, 0xfe, ...[...third].flatMap((one) => [one.charCodeAt(0), 0])])],
      'wide.txt',
    );
    const image = new File([Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13])], 'photo.png');
    const record = file('{"format":"truce-record","version":1,"events":[]}', 'record.json');
    await choose(words.collect.files, ...many, wide, big, image, file('Hello', 'hello.txt'), record);
    expect(status()).toBe(words.collect.added(20, 20));
    expect(leftOut()).toEqual([
      `big.txt ${words.files['too-big']}`,
      `photo.png ${words.files.binary}`,
      `hello.txt ${words.files.nothing}`,
      expect.stringMatching(/^record.json This file is the saved copy of a person’s own record/),
      expect.stringContaining(words.leftOut.why.duplicate),
    ]);
  });

  it('that were dropped anywhere are read', async () => {
    await plant();
    await show(`#session-${id}`);
    const drop = Object.assign(new Event('drop', { bubbles: true, cancelable: true }), {
      dataTransfer: { types: ['Files'], files: [file(first, 'a.txt'), file(second, 'b.txt')] },
    });
    await act(async () => void document.body.dispatchEvent(drop));
    await waitFor(() => expect(status()).toBe(words.collect.added(1, 1)));
    expect(drop.defaultPrevented).toBe(true);
  });

  it('save a session and open it again, whole', async () => {
    await plant({}, [first, second]);
    await show(`#session-${id}`);
    const made = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:x');
    const link = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      expect(this.download).toMatch(/^truce-team-pumps-\d{4}-\d\d-\d\d\.json$/);
    });
    press(words.keep.save);
    expect(link).toHaveBeenCalledTimes(1);
    const blob = made.mock.calls[0]?.[0];
    const text = blob instanceof Blob ? await blob.text() : '';
    expect(readSessionFile(text)).toEqual({ ok: true, value: { session, codes: [first, second].toSorted() } });
    press(/^Forget this session/);
    press(words.keep.forgetYes);
    expect(stored.length).toBe(0);
    await choose(words.other.open, file(text));
    expect(status()).toBe(words.keep.opened(2));
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Pumps');
    expect((await store()).readSession(id)?.session).toEqual(session);
  });

  it.each([
    ['2026-09-30T09:00:00.000Z', 'Pumps', words.keep.newerHere],
    ['2026-10-02T09:00:00.000Z', 'Pumps and Valves', words.keep.newerFile],
  ])('of a session that is here already are put together with it: saved %s', async (savedAt, label, told) => {
    await plant({}, [first]);
    await show();
    const other = { ...session, label: 'Pumps and Valves' };
    await choose(words.other.open, file(writeSessionFile({ session: other, codes: [first, second] }, savedAt)));
    expect(status()).toBe(`${words.keep.merged(1)} ${told}`);
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(label);
    expect((await store()).readSession(id)?.codes).toHaveLength(2);
    expect((await store()).readSession(id)?.session.label).toBe(label);
  });

  it('of the open session are put together with it too', async () => {
    await plant({}, [first]);
    await show(`#session-${id}`);
    const other = { ...session, label: 'Valves' };
    const text = writeSessionFile({ session: other, codes: [second] }, '2026-10-02T09:00:00.000Z');
    await choose(words.collect.files, file(text), file(third, 'seat.txt'));
    expect(status()).toBe(`${words.keep.merged(2)} ${words.keep.newerFile}`);
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Valves');
    expect(screen.getByLabelText<HTMLInputElement>(words.start.label).value).toBe('Valves');
    expect((await store()).readSession(id)?.codes).toHaveLength(3);
  });

  it('of an earlier session are compared with, unless that cannot be done', async () => {
    const { Earlier } = await import('../../src/components/team/room/Earlier.tsx');
    const given = vi.fn();
    render(<Earlier {...{ questions, session }} earlier={null} onEarlier={given} />);
    const say = () => document.querySelector('.rm-earlier [role="status"]')?.textContent ?? '';
    const then = { ...session, id: 'deadbeef', label: 'Before', at: '2025-09-30T08:00:00.000Z' };
    const before = sampleResponses(6, 2, 'deadbeef').map((response) => encodeSeat(questions, response));
    const offer = (saved: Parameters<typeof writeSessionFile>[0]) =>
      choose(words.earlier.choose, file(writeSessionFile(saved, session.at)));
    await offer({ session: then, codes: before });
    expect(say()).toBe(words.earlier.shown('“Before” (30 September 2025)'));
    expect(given.mock.lastCall?.[0]).toMatchObject({ at: then.at, map: { counts: { sales: 3, marketing: 3 } } });
    await offer({ session: then, codes: before.slice(0, 1) });
    expect(say()).toBe(words.earlier.oneSided(['marketing']));
    expect(given.mock.lastCall?.[0]).toBeNull();
    await offer({ session: { ...then, edition: 2 }, codes: before });
    expect(say()).toBe(words.earlier.edition(2, 1));
    await choose(words.earlier.choose, file('not one'));
    expect(say()).toMatch(/^session\.json: This file is not a saved comparison/);
    const image = new File([Uint8Array.from([0, 1, 2, 3])], 'photo.png');
    await choose(words.earlier.choose, image);
    expect(say()).toBe(`photo.png: ${words.files.binary}`);
  });

  it('of another session, with one open, are only codes of that other', async () => {
    await plant();
    await show(`#session-${id}`);
    const other = { session: { ...session, id: 'ffffffff' }, codes: [seal({ session: 'ffffffff' })] };
    await choose(words.collect.files, file(writeSessionFile(other, session.at)));
    expect(status()).toBe(words.collect.noneAdded);
    expect(leftOut()).toEqual([expect.stringContaining(words.leftOut.why.unknown('ffffffff'))]);
  });
});

describe('keeping', () => {
  it('says that nothing is kept where the browser refuses, and works', async () => {
    vi.stubGlobal('localStorage', undefined);
    vi.stubGlobal('sessionStorage', undefined);
    await show();
    press(words.start.submit);
    expect(saved()).toBe('not-kept');
    expect(document.querySelector('[data-saved]')?.textContent).toBe(
      `${words.keeping['not-kept']} ${words.notKept.failed}`,
    );
    read([first].join());
    expect(leftOut()).toHaveLength(1);
    expect((await store()).listSessions()).toHaveLength(1);
  });

  it('keeps the answers about the company, and takes one back', async () => {
    await plant({}, [first, second]);
    await show(`#session-${id}`);
    const [question] = context.questions;
    if (!question) throw new Error('no question');
    const field = () => screen.getByLabelText<HTMLSelectElement>(question.text);
    fireEvent.change(field(), { target: { value: question.answers[1]?.id } });
    expect((await store()).readSession(id)?.session.context).toEqual({ [question.id]: question.answers[1]?.id });
    screen.getByText(words.company.answered(1, 5));
    fireEvent.change(field(), { target: { value: '' } });
    expect((await store()).readSession(id)?.session.context).toEqual({});
  });

  it('gives the session another name, which new links carry', async () => {
    await plant();
    await show(`#session-${id}`);
    const before = screen.getByLabelText<HTMLInputElement>(shareWords.link('sales')).value;
    fireEvent.change(screen.getByLabelText(words.start.label), { target: { value: 'Valves' } });
    press(words.rename.submit);
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Valves');
    expect(status()).toBe(words.rename.done);
    expect(screen.getByLabelText<HTMLInputElement>(shareWords.link('sales')).value).not.toBe(before);
    expect((await store()).readSession(id)?.session).toMatchObject({ label: 'Valves', sizes: session.sizes });
  });
});
