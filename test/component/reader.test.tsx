// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import ReaderIsland from '../../src/components/reader/ReaderIsland.tsx';
import { writeClassFile } from '../../src/domain/class/class-file.ts';
import { writeBank } from '../../src/domain/learning/bank.ts';
import type { Receipt } from '../../src/domain/receipt/receipt.ts';
import { writeReceiptFile } from '../../src/domain/receipt/receipt-file.ts';
import { readerWords as words } from '../../src/strings/reader.ts';
import { classWords } from '../../src/strings/reader-class.ts';
import { exportWords } from '../../src/strings/reader-export.ts';
import { makeAssignment } from '../support/assignments.ts';
import { asCode, catalogue, linkOf, student } from '../support/class.ts';
import { published } from '../support/published-questions.ts';
import { classOf, makeReceiptFor } from '../support/receipts.ts';

const receipts = classOf(4);
const [ana, ben, cleo] = receipts as [Receipt, Receipt, Receipt];
const texts = {
  bank: writeBank(published, new Map()),
  stems: Object.fromEntries(published.map(({ id, stem }) => [id, stem])),
  asks: {},
};
const addresses = {
  catalogueAddress: '/catalogue.json',
  textsAddress: '/texts.json',
  exampleAddress: '/example.json',
  questionPages: '/questions/',
};

let asked: string[];
let isDown: boolean;
beforeEach(() => {
  asked = [];
  isDown = false;
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-12-07T09:00:00Z') });
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    if (isDown) throw new Error('There is no network.');
    return Response.json(address === '/texts.json' ? texts : catalogue);
  });
  history.replaceState(null, '', '/teach/reader/');
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function show() {
  render(<ReaderIsland {...addresses} />);
  await screen.findByText(words.give.heading);
}
const fileOf = (receipt: Receipt) => new File([writeReceiptFile(receipt)], `${receipt.name}.json`);
async function give(...files: File[]) {
  await act(async () => void fireEvent.change(screen.getByLabelText(words.give.choose), { target: { files } }));
  await waitFor(() => expect(document.querySelector('.rd-progress')).toBeNull());
}
const press = (name: string | RegExp) => act(async () => void fireEvent.click(screen.getByRole('button', { name })));
async function type(label: string, value: string, button: string) {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
  await press(button);
  await act(async () => void (await new Promise((resolve) => setTimeout(resolve, 10))));
}
const paste = (text: string) => type(words.give.box, text, words.give.read);
const list = (text: string) => type(classWords.roster.box, text, classWords.roster.read);
const names = () => [...document.querySelectorAll('.rd-table tbody th bdi')].map((cell) => cell.textContent);
const cells = (column: number) =>
  [...document.querySelectorAll(`.rd-table tbody td:nth-child(${column})`)].map((cell) => cell.textContent);
const status = () => document.querySelector('.rd-reading [role=status]')?.textContent;
const why = () => [...document.querySelectorAll('.rd-left [data-why]')].map((item) => item.getAttribute('data-why'));

describe('the page', () => {
  it('is not in the HTML of the server, fetches what it needs once, and again when asked to', async () => {
    expect(renderToString(<ReaderIsland {...addresses} />)).toContain(words.loading);
    isDown = true;
    render(<ReaderIsland {...addresses} />);
    await screen.findByText(words.failed);
    isDown = false;
    await press(words.retry);
    await screen.findByText(words.give.heading);
    expect(asked).toEqual(['/catalogue.json', '/texts.json', '/catalogue.json', '/texts.json']);
  });

  it('says what came of what was given', async () => {
    await show();
    await paste('  ');
    expect(status()).toBe(words.give.nothing);
    await give(fileOf(ana), fileOf(ben), new File(['{}'], 'x.json'));
    expect(status()).toBe(`${words.told.added(2)} ${words.told.left(1)}`);
    expect(why()).toEqual(['receipt']);
    await press(words.leftOut.clear);
    expect(document.querySelector('.rd-left')).toBeNull();
    await give(fileOf(ana));
    expect(status()).toBe(`${words.told.added(0)} ${words.told.left(1)}`);
    expect(why()).toEqual(['same']);
  });

  it('says that codes wait for the link, and reads them with it', async () => {
    await show();
    await paste(`${asCode(ana)}\n${asCode(ben)}`);
    screen.getByText(words.waiting(2));
    await paste(linkOf(makeAssignment()));
    expect(screen.queryByText(words.waiting(2))).toBeNull();
    expect(status()).toBe(`${words.told.added(2)} ${words.told.link}`);
    expect(names()).toEqual([ana.name, ben.name]);
    screen.getByText(/texts? .* not here, because short codes leave them out/);
  });

  it('opens a saved class that is given alone, and takes only receipts from one that is given with others', async () => {
    const saved = { links: [], papers: [], students: [student('Invented')], hands: [] };
    const file = () => new File([writeClassFile(saved, '')], 'x.json');
    await show();
    await give(fileOf(ana), file());
    expect(why()).toEqual(['class-beside']);
    await give(file());
    expect(why()).toEqual(['class-beside', 'class-beside']);
    expect(document.querySelector('.rd-missing')).toBeNull();
    cleanup();
    await show();
    await give(file());
    expect(status()).toBe(words.told.list(1));
  });

  it('saves and guards short codes that wait for their link', async () => {
    await show();
    const leave = () => {
      const event = new Event('beforeunload', { cancelable: true });
      dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(leave()).toBe(false);
    await paste(asCode(ana));
    screen.getByText(words.waiting(1));
    expect(leave()).toBe(true);
    await press(words.keep.save);
    expect(leave()).toBe(false);
    await paste(linkOf(makeAssignment()));
    expect(leave()).toBe(true);
  });

  it('asks before it closes a class that is not saved', async () => {
    await show();
    await give(fileOf(ana));
    await press(words.keep.close);
    await press(words.keep.closeNo);
    expect(names()).toEqual([ana.name]);
    await press(words.keep.close);
    await press(words.keep.closeYes);
    expect(status()).toBe(words.told.closed);
    screen.getByText(words.give.heading);
  });
});

describe('the focus', () => {
  const focused = () => (document.activeElement === document.body ? null : document.activeElement?.textContent);
  const box = () => screen.getByLabelText<HTMLTextAreaElement>(words.give.box);
  /** Presses a button as a keyboard does, which is on it before. */
  async function pressFocused(name: string | RegExp) {
    screen.getByRole('button', { name }).focus();
    await press(name);
    await act(async () => void (await new Promise((resolve) => setTimeout(resolve, 10))));
  }
  const title = makeAssignment().title;
  const future = { ...ana, madeAt: '2027-01-01T09:00:00.000Z' };

  it('goes to the class when it comes up: from files, from a paste, from the invented class', async () => {
    await show();
    screen.getByLabelText(words.give.choose).focus();
    await give(fileOf(ana));
    expect(focused()).toBe(title);
    cleanup();
    await show();
    fireEvent.change(box(), { target: { value: `${linkOf(makeAssignment())} ${asCode(ana)}` } });
    await pressFocused(words.give.read);
    expect(focused()).toBe(title);
    cleanup();
    await show();
    vi.stubGlobal('fetch', async () => new Response(writeReceiptFile(ana)));
    await pressFocused(words.give.example);
    expect(focused()).toBe(title);
    await pressFocused(words.closeInvented);
    expect(focused()).toBe(words.give.heading);
  });

  it('stays where it is while somebody is at work elsewhere', async () => {
    await show();
    const roster = screen.getByLabelText(classWords.roster.box);
    roster.focus();
    await give(fileOf(ana));
    expect(document.activeElement).toBe(roster);
  });

  it('goes back to the button when a class is not closed, and to the start when it is', async () => {
    await show();
    await give(fileOf(ana));
    await pressFocused(words.keep.close);
    expect(focused()).toBe(words.keep.closeNo);
    await pressFocused(words.keep.closeNo);
    expect(focused()).toBe(words.keep.close);
    await pressFocused(words.keep.close);
    await pressFocused(words.keep.closeYes);
    expect(focused()).toBe(words.give.heading);
  });

  it('goes to the heading of what was left out, or to the next part when nothing is', async () => {
    await show();
    await give(fileOf(ben), fileOf(future), new File(['{}'], 'x.json'));
    await pressFocused(new RegExp(words.leftOut.anyway));
    expect(focused()).toBe(`${words.leftOut.heading} 1`);
    await pressFocused(words.leftOut.clear);
    expect(focused()).toBe(words.keep.heading);
    await list('Kim; 3');
    const [first] = screen.getAllByRole('combobox', { name: /is$/ });
    if (first) fireEvent.change(first, { target: { value: 'nobody' } });
    await pressFocused(new RegExp(words.leftOut.takeBack));
    expect(focused()).toBe(words.keep.heading);
  });

  it('goes to the heading of a part that folds by itself', async () => {
    await show();
    await give(fileOf(ana));
    await paste(asCode(makeReceiptFor({ assignment: makeAssignment({ id: '00000009' }) })));
    fireEvent.change(box(), { target: { value: linkOf(makeAssignment({ id: '00000009' })) } });
    await pressFocused(words.give.read);
    expect(focused()).toBe(words.give.again);
  });

  it('goes to the heading of the list when the list is removed', async () => {
    await show();
    await list('Kim; 3');
    await pressFocused(classWords.roster.remove);
    expect(focused()).toContain(classWords.roster.heading);
  });
});

describe('a list of students', () => {
  it('comes from a paste, says what is wrong with it, and shows who is missing', async () => {
    await show();
    await give(...receipts.slice(0, 3).map(fileOf));
    await list('Foo,Bar,Baz,Qux,Quux\n1,2,3,4,5\n');
    screen.getByText(/No column here is known to hold students/);
    await list(`${ana.name}, ${ana.number}\nBen Okafor\nKeller, Kim\n`);
    expect(document.querySelector('.rd-missing')?.textContent).toBe('Missing: Keller, Kim');
    expect(names()).toEqual([ana.name, ben.name, cleo.name, 'Keller, Kim']);
    expect(cells(8)).toEqual([
      classWords.table.match.number,
      classWords.table.match.name,
      classWords.table.match.unknown,
      '',
    ]);
    await press(classWords.roster.remove);
    expect(document.querySelector('.rd-missing')).toBeNull();
  });

  it('is counted against: receipts of nobody on it, or that fit several, are not of those who handed in', async () => {
    await show();
    const summary = () => document.querySelector('#everybody + p')?.textContent;
    await give(fileOf(ana), fileOf(ben));
    expect(summary()).toContain('2 people handed in.');
    await list(`${ana.name}; ${ana.number}\nKeller, Kim; 7`);
    expect(summary()).toContain('1 of 2 on the list handed in, 1 did not; 1 receipt is of nobody on it.');
    await list(`${ana.name}; ${ana.number}\nBen Okafor; 1\nBen Okafor; 2\nKim; 3`);
    expect(summary()).toContain('1 of 4 on the list handed in, 1 did not; 1 receipt fits several of them.');
    await list(`${ana.name}; ${ana.number}\n${ben.name}; ${ben.number}`);
    expect(summary()).toContain('2 of 2 on the list handed in.');
  });

  it('is removed at once only while nothing was settled by it', async () => {
    await show();
    await give(fileOf(ben));
    await list('Ana; 1\nKim; 3');
    fireEvent.change(screen.getByRole('combobox', { name: /is$/ }), { target: { value: '1' } });
    expect(cells(8)).toContain(classWords.table.match.hand);
    await press(classWords.roster.remove);
    expect(screen.getByRole('alertdialog').textContent).toContain(classWords.roster.removeAsk(1));
    await press(classWords.roster.removeNo);
    expect(cells(8)).toContain(classWords.table.match.hand);
    expect(document.activeElement?.textContent).toBe(classWords.roster.remove);
    await press(classWords.roster.remove);
    await press(classWords.roster.removeYes);
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect(document.querySelector('.rd-missing')).toBeNull();
    expect(document.activeElement?.tagName).toBe('SUMMARY');
  });

  it('dropped as CSV with the receipts is taken for what it is', async () => {
    await show();
    await give(fileOf(ana), new File([`Name,Student number\n${ana.name},${ana.number}\nKim,7\n`], 'class.csv'));
    expect(status()).toContain(words.told.list(2));
    expect(document.querySelector('.rd-missing')?.textContent).toBe('Missing: Kim');
    await give(new File(['a,b,c,d,e\n1,2,3,4,5\n'], 'other.csv'));
    expect(why()).toEqual(['list']);
  });

  it('leaves to a person what fits several: one says whose it is, or nobody’s, and can take it back', async () => {
    await show();
    await give(fileOf(ben), fileOf(cleo));
    await list(`Ben Okafor; 1\nBen Okafor; 2\nKim; 3\n`);
    const choices = screen.getAllByRole<HTMLSelectElement>('combobox', { name: /is$/ });
    const [first, second] = choices as [HTMLSelectElement, HTMLSelectElement];
    expect([...first.querySelectorAll('optgroup')].map(({ label }) => label)).toEqual([
      classWords.settle.near,
      classWords.settle.missing,
    ]);
    fireEvent.change(first, { target: { value: '1' } });
    expect(document.querySelector('.rd-missing')?.textContent).toContain('Kim');
    expect(cells(2)).toContain('2');
    expect(cells(8)).toContain(classWords.table.match.hand);
    fireEvent.change(second, { target: { value: 'nobody' } });
    expect(names()).not.toContain(cleo.name);
    expect(why()).toEqual(['aside']);
    await press(new RegExp(words.leftOut.takeBack));
    expect(names()).toContain(cleo.name);
    fireEvent.change(first, { target: { value: '' } });
    expect(cells(8)).not.toContain(classWords.table.match.hand);
  });
});

describe('the views', () => {
  it('say the rule of the assignment to an instructor, who has no tries', async () => {
    await show();
    await give(fileOf(ana));
    expect(document.querySelector('.rd-facts')?.textContent).toContain('Pointsfrom the best of all tries');
    expect(document.querySelector('.rd-facts')?.textContent).not.toContain('your');
  });

  it('show questions in either order, with what was chosen, the right one marked by a word', async () => {
    await show();
    await give(...receipts.map(fileOf));
    const shares = () =>
      [...document.querySelectorAll('.rd-share b')].map((share) =>
        Number(/\((\d+) %\)/.exec(share.textContent ?? '')?.[1]),
      );
    const given = shares();
    fireEvent.change(screen.getByLabelText(classWords.items.order), { target: { value: 'hardest' } });
    expect(shares()).toEqual(given.toSorted((a, b) => a - b));
    const [first] = document.querySelectorAll<HTMLElement>('.rd-chosen');
    expect(first?.querySelectorAll('[data-right]').length).toBe(1);
    expect(first?.querySelector('[data-right] b')?.textContent).toContain(classWords.items.key);
    screen.getByText(/It is not shown below 30 students/);
  });

  it('show what was written as text, with names or without', async () => {
    const name = '<b>Eve</b>';
    await show();
    await give(fileOf({ ...ana, name, texts: { ...ana.texts, 'treaty/lead': '<script>alert(1)</script>\n=1+1' } }));
    const treaty = document.querySelector('[data-texts="treaty/lead"]') as HTMLElement;
    expect(within(treaty).getByText(/<script>/).textContent).toBe('<script>alert(1)</script>\n=1+1');
    expect(within(treaty).getByText(name).tagName).toBe('BDI');
    fireEvent.click(screen.getByLabelText(classWords.texts.hide));
    expect(within(treaty).queryByText(name)).toBeNull();
    within(treaty).getByText(classWords.texts.person(1));
  });

  it('show one receipt at its own address, and what is worth a look about it', async () => {
    await show();
    const late = { ...ana, madeAt: '2026-12-01T09:00:00.000Z' };
    await give(fileOf(ana), fileOf(late), fileOf(ben));
    expect(document.querySelector('.rd-earlier')?.textContent).toContain(ana.name);
    const link = document.querySelector<HTMLAnchorElement>('.rd-table tbody a');
    await act(async () => {
      location.hash = link?.hash ?? '';
      dispatchEvent(new Event('hashchange'));
    });
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(ana.name);
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2 }));
    screen.getByText(/2 receipts of the same person/);
    expect(document.querySelectorAll('.rd-rows > li').length).toBe(ana.rows.length);
    await act(async () => {
      location.hash = '#class';
      dispatchEvent(new Event('hashchange'));
    });
    expect(names().length).toBe(2);
  });

  it('show a model among the tasks, and never what was predicted in it', async () => {
    const model = { type: 'explorable', explorable: 'budget-table' } as const;
    const tasks = [{ ...model, setup: '1.shared-40.end' }, { type: 'treaty' } as const];
    const assignment = makeAssignment({ tasks });
    const [done, open] = classOf(2, { assignment });
    if (!done || !open) throw new Error('There are no receipts.');
    await show();
    await give(fileOf(done), fileOf({ ...open, tasks: open.tasks.map((task) => ({ ...task, doneAt: null })) }));
    expect(cells(4)).toEqual(expect.arrayContaining(['2 of 2', '0 of 2']));
    const link = document.querySelector<HTMLAnchorElement>('.rd-table tbody a');
    await act(async () => {
      location.hash = link?.hash ?? '';
      dispatchEvent(new Event('hashchange'));
    });
    const [first] = document.querySelectorAll('.rd-tasks li');
    expect(first?.textContent).toMatch(
      /^Predict in the model “the budget table”, with 40% of both scorecards shared: (done|Done) /,
    );
    expect(JSON.stringify(done)).not.toMatch(/prediction|result|"sales"/);
  });

  it('says what cannot be in a grade book’s file', async () => {
    await show();
    await give(fileOf(ana));
    screen.getByText(exportWords.noList);
    await list('Ana Müller');
    await press(exportWords.grades('Blackboard'));
    screen.getByText(`${exportWords.empty} ${exportWords.leftOut(['Ana Müller'])}`);
    fireEvent.change(screen.getByLabelText(exportWords.column), { target: { value: 'Final Score' } });
    screen.getByText(/for its own totals/);
  });
});
