// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import SeatIsland from '../../src/components/team/seat/SeatIsland.tsx';
import { encodeInvitation } from '../../src/domain/team/invitation-code.ts';
import type { Invitation, SeatResponse } from '../../src/domain/team/response.ts';
import { decodeSeat } from '../../src/domain/team/seat-code.ts';
import { sayCodeReason } from '../../src/strings/codes.ts';
import { diagnosticWords } from '../../src/strings/diagnostic.ts';
import { seatWords as words } from '../../src/strings/seat.ts';
import { content, questionIds } from '../support/diagnostic-content.ts';
import { FakeStorage } from '../support/fake-storage.ts';

const { questions } = content;
const invitation: Invitation = { session: '0badcafe', edition: questions.edition, seat: 'sales', label: 'Pumps & Co' };
const island = <SeatIsland questions={questions} />;

function open(hash: string) {
  history.replaceState(null, '', hash ? `#${hash}` : location.pathname);
  return render(island);
}
const invite = (changes: Partial<Invitation> = {}) => open(encodeInvitation({ ...invitation, ...changes }));

/** Puts another address into the tab that is open, as a link opened in it does. */
function moveTo(hash: string) {
  history.replaceState(null, '', `#${hash}`);
  act(() => void window.dispatchEvent(new Event('hashchange')));
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
function choose(name: string, value: string) {
  const radio = document.querySelector<HTMLInputElement>(`input[name="${name}"][value="${value}"]`);
  if (!radio) throw new Error(`There is no ${name} = ${value}.`);
  fireEvent.click(radio);
}
const chosen = () =>
  Object.fromEntries(
    [...document.querySelectorAll<HTMLInputElement>('input:checked')].map((one) => [one.name, one.value]),
  );
/** A question as it stands in a seat, by its place from 0. */
const numbered = (place: number) => words.numbered(place + 1, questions.questions[place]?.text ?? '');
const focused = () => document.activeElement?.textContent;

/** Goes from the first section to the button that seals. */
function walk() {
  for (let step = 0; step < 4; step++) press(diagnosticWords.next);
  press(words.guesses.next);
  press(words.finish);
}
const code = () => document.querySelector('[data-seat-code]')?.textContent ?? '';
function sealed(): SeatResponse {
  const read = decodeSeat(questions, code());
  if (!read.ok) throw new Error(`The code cannot be read: ${read.reason.type}`);
  return read.value;
}
const full = {
  ...Object.fromEntries(questionIds.map((id, place) => [id, place === 3 ? 'dont-know' : String(1 + (place % 5))])),
  ...Object.fromEntries(
    questions.guesses.map((id, place) => [`guess-${id}`, place === 4 ? 'no-guess' : String(5 - place)]),
  ),
};
function answerAll() {
  press(words.welcome.begin);
  for (const [name, value] of Object.entries(full)) choose(name, value);
}

beforeEach(() => {
  vi.stubGlobal('sessionStorage', new FakeStorage());
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  history.replaceState(null, '', location.pathname);
});

describe('arriving', () => {
  it('has nothing to choose in what the server sends', () => {
    const body = document.createElement('div');
    body.innerHTML = renderToString(island);
    expect(body.querySelectorAll('input')).toHaveLength(0);
    expect(body.textContent).toContain(words.loading);
  });

  it('says the seat, the company and the promise, and leaves the focus alone', () => {
    invite();
    expect(screen.getByRole('heading', { name: words.welcome.heading('Sales') })).toBeTruthy();
    for (const promise of words.welcome.promises) expect(screen.getByText(promise)).toBeTruthy();
    expect(screen.getByText(words.welcome.text('Marketing'))).toBeTruthy();
    expect(document.querySelector('bdi')?.textContent).toBe('Pumps & Co');
    expect(document.activeElement).toBe(document.body);
  });

  it('shows a company’s name as text, whatever stands in it', () => {
    const label = '<img src=x onerror=alert(1)>';
    invite({ label });
    expect(document.querySelector('bdi')?.textContent).toBe(label);
    expect(document.querySelector('img')).toBeNull();
  });

  it('leaves the company out where it has no name', () => {
    invite({ label: '' });
    expect(document.body.textContent).not.toContain(words.company);
  });

  it('explains itself without an invitation, and leads to where one is made', () => {
    open('');
    expect(screen.getByRole('heading', { name: words.none.heading })).toBeTruthy();
    expect(screen.getByRole('link', { name: words.none.startLink }).getAttribute('href')).toBe('/diagnostic/team/');
    expect(screen.queryByRole('radio')).toBeNull();
    expect(screen.getByRole('button', { name: words.sheet })).toBeTruthy();
  });

  it('says what is wrong with an invitation, and offers no seat', () => {
    const good = encodeInvitation(invitation);
    open(good.slice(0, -1) + (good.endsWith('q') ? 'p' : 'q'));
    expect(screen.getByRole('heading', { name: words.bad.heading })).toBeTruthy();
    expect(screen.getByText(sayCodeReason({ type: 'changed' }))).toBeTruthy();
    expect(screen.queryByRole('button', { name: words.welcome.begin })).toBeNull();
  });

  it('does not put answers to other questions under an invitation of another edition', () => {
    invite({ edition: questions.edition + 1 });
    expect(document.querySelector('[data-reason="other-edition"]')?.textContent).toBe(
      words.bad.edition(questions.edition + 1),
    );
  });
});

describe('pasting', () => {
  const paste = (text: string) => {
    fireEvent.change(screen.getByRole('textbox', { name: words.paste.label }), { target: { value: text } });
    press(words.paste.open);
  };

  it('opens an invitation that a mail program has broken over two lines', async () => {
    const good = encodeInvitation(invitation);
    open(good.slice(0, 30));
    expect(document.querySelector('[data-reason]')).toBeTruthy();
    paste(`> Dear all,\n> https://example.org/diagnostic/seat/#${good.slice(0, 30)}\n> ${good.slice(30)}`);
    act(() => void window.dispatchEvent(new Event('hashchange')));
    expect(location.hash).toBe(`#${good}`);
    expect(focused()).toBe(words.welcome.heading('Sales'));
  });

  it('says what is wrong with what was pasted and leaves it there', () => {
    open('');
    paste('Dear all');
    expect(screen.getByRole('alert').textContent).toBe(sayCodeReason({ type: 'no-code' }));
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('Dear all');
    paste('');
    expect(screen.getByRole('alert').textContent).toBe(sayCodeReason({ type: 'empty' }));
  });
});

describe('answering', () => {
  it('asks the twenty questions and five guesses, and nothing about the company or where one sits', () => {
    invite();
    press(words.welcome.begin);
    const ids = (name: string) => [...document.querySelectorAll(`[${name}]`)].map((field) => field.getAttribute(name));
    expect(ids('data-diagnostic-question')).toEqual(questionIds);
    expect(ids('data-guess-question')).toEqual(questions.guesses);
    const guess = document.querySelector<HTMLElement>('[data-guess-question]') ?? document.body;
    expect(
      within(guess)
        .getAllByRole('radio', { hidden: true })
        .map((one) => one.getAttribute('value')),
    ).toEqual(['1', '2', '3', '4', '5', 'no-guess']);
    expect(guess.textContent).toContain(words.guesses.lead('Marketing'));
    expect(document.querySelectorAll('fieldset')).toHaveLength(25);
    // The cards of the role-play and the sheet go by these numbers, also for the guesses.
    const legends = [...document.querySelectorAll('legend')].map((legend) => legend.textContent);
    expect(legends).toEqual([
      ...questionIds.map((_, place) => numbered(place)),
      ...questions.guesses.map((id) => `${words.guesses.lead('Marketing')} ${numbered(questionIds.indexOf(id))}`),
    ]);
    expect(focused()).toBe(questions.subScales[0]?.name);
  });

  it('seals exactly what was chosen, and shows no score', () => {
    invite();
    answerAll();
    walk();
    expect(focused()).toBe(words.sealed.heading);
    const { answers, guesses, ...rest } = sealed();
    expect(rest).toMatchObject({ session: '0badcafe', edition: questions.edition, seat: 'sales', revision: 1 });
    expect(Object.fromEntries(Object.entries(answers).map(([id, value]) => [id, String(value)]))).toEqual(
      Object.fromEntries(questionIds.map((id) => [id, (full as Record<string, string>)[id]])),
    );
    const [a, b, c, d] = questions.guesses;
    expect(guesses).toEqual({ [a ?? '']: 5, [b ?? '']: 4, [c ?? '']: 3, [d ?? '']: 2 });
    expect(document.body.textContent).toContain(words.sealed.holds(19, 20, 4, 5));
    expect(document.body.textContent).not.toMatch(/out of 100|Undefined|Defined|Aligned|Integrated/);
    expect(document.querySelector('.dx-score, .dx-picture, meter, progress')).toBeNull();
  });

  it('names what is open, leads to it, and seals it as not known', () => {
    invite();
    answerAll();
    cleanup();
    sessionStorage.clear();
    invite();
    press(words.welcome.begin);
    choose(questionIds[0] ?? '', '2');
    walk();
    expect(focused()).toBe(diagnosticWords.missing.heading(24));
    const last = numbered(questionIds.indexOf(questions.guesses[4] ?? ''));
    fireEvent.click(screen.getByRole('link', { name: words.guesses.open(last) }));
    expect(document.activeElement?.getAttribute('name')).toBe(`guess-${questions.guesses[4]}`);
    press(words.finish);
    fireEvent.click(screen.getByRole('link', { name: numbered(1) }));
    expect(document.activeElement?.getAttribute('name')).toBe(questionIds[1]);
    walk();
    press(words.missing.anyway);
    const { answers, guesses } = sealed();
    expect(answers[questionIds[0] ?? '']).toBe(2);
    expect(Object.values(answers).filter((answer) => answer === 'dont-know')).toHaveLength(19);
    expect(guesses).toEqual({});
  });

  it('makes the next revision of a changed answer and the same code of the same answers', () => {
    invite();
    answerAll();
    walk();
    const first = code();
    press(words.sealed.change);
    expect(chosen()).toEqual(full);
    expect(focused()).toBe(questions.subScales[0]?.name);
    walk();
    expect(code()).toBe(first);
    press(words.sealed.change);
    choose(questionIds[0] ?? '', '5');
    walk();
    expect(sealed()).toMatchObject({ revision: 2, answers: { [questionIds[0] ?? '']: 5 } });
    expect(screen.getByText(words.sealed.newer)).toBeTruthy();
    expect(sealed().respondent).toBe(decodeRespondent(first));
  });
});

function decodeRespondent(text: string) {
  const read = decodeSeat(questions, text);
  return read.ok ? read.value.respondent : null;
}

describe('coming back', () => {
  it('finds the step, the choices and the respondent again', () => {
    invite();
    answerAll();
    press(diagnosticWords.next);
    press(diagnosticWords.next);
    expect(document.querySelector('[data-saved="this-tab"]')?.textContent).toBe(words.kept);
    cleanup();
    invite();
    expect(chosen()).toEqual(full);
    expect(document.querySelector('[data-step]:not([hidden])')?.getAttribute('data-step')).toBe('2');
    expect(document.activeElement).toBe(document.body);
    for (let step = 0; step < 2; step++) press(diagnosticWords.next);
    press(words.guesses.next);
    press(words.finish);
    const before = code();
    cleanup();
    invite();
    expect(code()).toBe(before);
  });

  it('goes back to the promise from the first step, and on again', () => {
    invite();
    press(words.welcome.begin);
    choose(questionIds[0] ?? '', '4');
    press(diagnosticWords.back);
    expect(focused()).toBe(words.welcome.heading('Sales'));
    press(words.welcome.goOn);
    expect(chosen()).toEqual({ [questionIds[0] ?? '']: '4' });
  });

  it('keeps two seats that are opened one after the other apart', () => {
    invite();
    press(words.welcome.begin);
    choose(questionIds[0] ?? '', '4');
    moveTo(encodeInvitation({ ...invitation, seat: 'marketing' }));
    expect(focused()).toBe(words.welcome.heading('Marketing'));
    press(words.welcome.begin);
    expect(chosen()).toEqual({});
    choose(questionIds[0] ?? '', '1');
    moveTo(encodeInvitation({ ...invitation, session: '00000001' }));
    expect(screen.getByRole('button', { name: words.welcome.begin })).toBeTruthy();
    moveTo(encodeInvitation(invitation));
    expect(chosen()).toEqual({ [questionIds[0] ?? '']: '4' });
  });

  it('says why when a broken invitation is opened after a good one', () => {
    invite();
    moveTo('invite-a1');
    expect(focused()).toBe(words.bad.heading);
  });

  it('keeps the seat through a jump within the page', () => {
    const { container } = invite();
    container.id = 'main';
    press(words.welcome.begin);
    const address = location.href;
    moveTo('main');
    expect(screen.getAllByRole('radio').length).toBeGreaterThan(0);
    expect(location.href).toBe(address);
  });

  it('says so where the browser keeps nothing, and works all the same', () => {
    vi.stubGlobal('sessionStorage', new FakeStorage(0));
    invite();
    expect(document.querySelector('[data-saved="not-kept"]')?.textContent).toBe(words.notKept.full);
    answerAll();
    walk();
    expect(sealed().revision).toBe(1);
  });

  it('says so where another person is present by now', () => {
    const names = new FakeStorage();
    vi.stubGlobal('localStorage', names);
    invite();
    names.setItem('truce-profile', '0123456789');
    press(words.welcome.begin);
    expect(document.querySelector('[data-saved="not-kept"]')?.textContent).toBe(words.notKept['other-person']);
  });

  it('erases what it holds after asking, for the next person', () => {
    invite();
    answerAll();
    walk();
    const { respondent } = sealed();
    press(words.erase.open);
    expect(focused()).toBe(words.erase.heading);
    press(words.erase.no);
    expect(focused()).toBe(words.erase.open);
    press(words.erase.open);
    press(words.erase.yes);
    expect(focused()).toBe(words.welcome.heading('Sales'));
    expect(screen.getByText(words.erase.done)).toBeTruthy();
    press(words.welcome.begin);
    expect(chosen()).toEqual({});
    for (const [name, value] of Object.entries(full)) choose(name, value);
    walk();
    expect(sealed()).toMatchObject({ revision: 1 });
    expect(sealed().respondent).not.toBe(respondent);
  });
});

describe('handing over', () => {
  const seal = () => {
    invite();
    answerAll();
    walk();
  };
  const told = async (text: string) =>
    expect((await screen.findByText(text)).closest('[role]')?.getAttribute('role')).toBe('status');

  it('copies the code, and a link with it', async () => {
    const writeText = vi.fn(async (_: string) => undefined);
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    seal();
    expect(screen.queryByRole('button', { name: words.sealed.share })).toBeNull();
    press(words.sealed.copy);
    await told(words.sealed.copied);
    press(words.sealed.link);
    await told(words.sealed.linkCopied);
    expect(writeText.mock.calls.flat()).toEqual([code(), `${location.origin}/diagnostic/team/#${code()}`]);
  });

  it('selects the text where copying is refused, and says so', async () => {
    const writeText = async () => {
      throw new DOMException('no', 'NotAllowedError');
    };
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    seal();
    press(words.sealed.copy);
    await told(words.sealed.copyRefused);
    expect(getSelection()?.toString()).toBe(code());
    press(words.sealed.link);
    await told(words.sealed.linkRefused);
    expect(getSelection()?.toString()).toBe(document.querySelector('[data-seat-link]')?.textContent);
    expect(getSelection()?.toString()).toContain(`/diagnostic/team/#${code()}`);
  });

  it('shares where the device can, and says when nothing was shared', async () => {
    const share = vi.fn(async (_: ShareData) => undefined);
    vi.stubGlobal('navigator', { share });
    seal();
    press(words.sealed.share);
    await told(words.sealed.shared);
    expect(share.mock.calls[0]?.[0].url).toContain(code());
    share.mockRejectedValue(new DOMException('closed', 'AbortError'));
    press(words.sealed.share);
    await told(words.sealed.notShared);
  });

  it('does not offer a change that no code could count', () => {
    seal();
    const key = Object.keys(sessionStorage)[0] ?? '';
    const draft = JSON.parse(sessionStorage.getItem(key) ?? '{}');
    sessionStorage.setItem(key, JSON.stringify({ ...draft, revision: 32 }));
    cleanup();
    invite();
    expect(screen.queryByRole('button', { name: words.sealed.change })).toBeNull();
    expect(screen.getByText(words.sealed.noMore)).toBeTruthy();
  });
});
