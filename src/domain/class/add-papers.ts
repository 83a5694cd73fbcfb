import type { Assignment } from '../assignment/assignment.ts';
import { decodeAssignment } from '../assignment/assignment-code.ts';
import type { Catalogue } from '../assignment/catalogue.ts';
import { MAX_TEXT } from '../codes/pasted.ts';
import { findReceiptFault, findReceipts } from '../receipt/find-receipts.ts';
import type { ReadReceipt } from '../receipt/receipt.ts';
import { decodeReceipt } from '../receipt/receipt-code.ts';
import { readReceiptFile } from '../receipt/receipt-file.ts';
import type { ReceiptReason } from '../receipt/receipt-reason.ts';
import type { Given } from './given.ts';
import type { LeftOut, LeftOutWhy, Paper, Papers } from './paper.ts';

/** What reading needs to know besides the texts. */
export interface ReadingContext {
  catalogue: Catalogue;
  /** The reader's clock, as ISO 8601 in UTC. */
  now: string;
}

const DAY = 86_400_000;
/** Longest that a code is shown. */
const SHOWN = 24;

const shortCode = (code: string): string =>
  code.length > SHOWN ? `${code.slice(0, SHOWN - 9)}…${code.slice(-6)}` : code;

/** Names something that is left out. @param text what may be read yet @param code the code, where it is one */
export function leaveOut(papers: Papers, source: string, why: LeftOutWhy, text = '', code = ''): Papers {
  const one: LeftOut = { key: papers.keys, source, text, code: shortCode(code), why };
  return { ...papers, keys: papers.keys + 1, leftOut: [...papers.leftOut, one] };
}

/** The assignments that short codes may be for: those whose links were pasted, then those of receipts, then of other files. */
function listKnown({ links, papers, offered }: Papers, { catalogue }: ReadingContext): Assignment[] {
  const codes = new Set([...links.values(), ...papers.map(({ read }) => read.receipt.assignment), ...offered]);
  return [...codes].flatMap((code) => {
    const read = decodeAssignment(catalogue, code);
    return read.ok ? [read.value.assignment] : [];
  });
}

/** Whether two papers are one receipt: the same in all, or a file and a short code of the same minute. */
function isSame(one: Paper, other: Paper): boolean {
  const [a, b] = [one.read, other.read];
  if (one.assignment !== other.assignment || a.receipt.name !== b.receipt.name || a.receipt.number !== b.receipt.number)
    return false;
  if (a.from === 'file' && b.from === 'file') return JSON.stringify(a.receipt) === JSON.stringify(b.receipt);
  return a.receipt.madeAt.slice(0, 16) === b.receipt.madeAt.slice(0, 16);
}

/** Which of two papers of one receipt says more: a file before a code, an unchanged file before another. */
const worth = ({ read }: Paper): number => (read.from === 'file' ? 2 : 0) + Number(!read.edited);

function addPaper(papers: Papers, source: string, text: string, read: ReadReceipt, context: ReadingContext): Papers {
  const { receipt } = read;
  const code = read.from === 'code' ? text : '';
  const assignment = decodeAssignment(context.catalogue, receipt.assignment);
  if (!assignment.ok) return leaveOut(papers, source, { type: 'assignment', reason: assignment.reason });
  const paper: Paper = { key: papers.keys, source, text, read, assignment: assignment.value.assignment.id };
  const same = papers.papers.find((one) => isSame(one, paper));
  if (!same) return { ...papers, keys: papers.keys + 1, papers: [...papers.papers, paper] };
  if (worth(paper) <= worth(same)) return leaveOut(papers, source, { type: 'same', as: same.source }, '', code);
  const kept = papers.papers.map((one) => (one === same ? { ...paper, key: same.key } : one));
  const other = same.read.from === 'code' ? same.text : '';
  return leaveOut({ ...papers, papers: kept }, same.source, { type: 'same', as: source }, '', other);
}

const isFuture = ({ receipt }: ReadReceipt, { now }: ReadingContext) =>
  Date.parse(receipt.madeAt) > Date.parse(now) + DAY;

function takeRead(papers: Papers, source: string, text: string, read: ReadReceipt, context: ReadingContext): Papers {
  if (!isFuture(read, context)) return addPaper(papers, source, text, read, context);
  const code = read.from === 'code' ? text : '';
  return leaveOut(papers, source, { type: 'future', madeAt: read.receipt.madeAt }, text, code);
}

function addCode(papers: Papers, known: readonly Assignment[], source: string, code: string, context: ReadingContext) {
  const read = decodeReceipt(context.catalogue, known, code);
  if (read.ok) return takeRead(papers, source, code, read.value, context);
  if (read.reason.type === 'other-assignment')
    return leaveOut(papers, source, { type: 'waits', assignment: read.reason.id }, code, code);
  return leaveOut(papers, source, { type: 'receipt', reason: read.reason }, '', code);
}

/** Reads short codes once more by the version of their assignment that was pasted; their papers keep their keys. */
function rereadCodes({ papers }: Papers, assignment: Assignment, code: string, { catalogue }: ReadingContext): Paper[] {
  return papers.map((paper) => {
    const { read, text } = paper;
    if (read.from === 'file' || paper.assignment !== assignment.id || read.receipt.assignment === code) return paper;
    const again = decodeReceipt(catalogue, [assignment], text);
    return again.ok ? { ...paper, read: again.value } : paper;
  });
}

/**
 * Adds the link of an assignment, if there is one in the text. What the reader pasted decides which version to go by, the
 * latest one; a file that a student handed in never does.
 */
function addLink(papers: Papers, source: string, text: string, context: ReadingContext): Papers | null {
  const read = decodeAssignment(context.catalogue, text);
  if (!read.ok) return null;
  const { assignment } = read.value;
  const code = (text.match(/assign-a1[02-9ac-hj-np-z]+/i)?.[0] ?? text).toLowerCase();
  if (source) return { ...papers, offered: new Set(papers.offered).add(code) };
  const links = new Map(papers.links).set(assignment.id, code);
  return { ...papers, links, papers: rereadCodes(papers, assignment, code, context) };
}

/** Tries codes once more that wait for their assignment, now that it may be known. */
function retryWaiting(papers: Papers, context: ReadingContext): Papers {
  if (!papers.leftOut.some(({ why }) => why.type === 'waits')) return papers;
  const known = listKnown(papers, context);
  const ids = new Set(known.map(({ id }) => id));
  const ready = papers.leftOut.filter(({ why }) => why.type === 'waits' && ids.has(why.assignment));
  const rest = { ...papers, leftOut: papers.leftOut.filter((one) => !ready.includes(one)) };
  return ready.reduce<Papers>((all, { source, text }) => addCode(all, known, source, text, context), rest);
}

/** What a file is instead of a receipt says more than that there is no code in it. */
const telling = ['empty', 'too-long', 'cut-off', 'newer-version', 'damaged'];

function addCodes(
  papers: Papers,
  source: string,
  text: string,
  reason: ReceiptReason,
  context: ReadingContext,
): Papers {
  const found = telling.includes(reason.type) ? [] : findReceipts(text);
  let next = papers;
  // A link that a mail program broke is only found in the text as a whole.
  const isLink = (code: string) => /^assign-/i.test(code);
  const links = found.filter(isLink);
  if (links.length > 0 && text.length <= MAX_TEXT) next = addLink(next, source, text, context) ?? next;
  for (const link of links)
    next = addLink(next, source, link, context) ?? (next === papers ? leaveOutLink(next, source, link, context) : next);
  const codes = found.filter((code) => !isLink(code));
  const known = listKnown(next, context);
  for (const code of codes) next = addCode(next, known, source, code, context);
  if (found.length > 0) return next;
  const fault = source ? null : findReceiptFault(text, found);
  return leaveOut(next, source, { type: 'receipt', reason: fault ? { type: 'code', reason: fault } : reason });
}

function leaveOutLink(papers: Papers, source: string, link: string, { catalogue }: ReadingContext): Papers {
  const read = decodeAssignment(catalogue, link);
  return read.ok ? papers : leaveOut(papers, source, { type: 'assignment', reason: read.reason }, '', link);
}

/**
 * Adds what was given: a receipt's file, or any text with short codes of receipts and links of assignments in it. What
 * cannot be read is named among what is left out. The order in which things are given changes nothing but their places.
 */
export function addGiven(papers: Papers, given: Given, context: ReadingContext): Papers {
  if ('fault' in given) return leaveOut(papers, given.source, { type: 'file', fault: given.fault });
  const { source, text } = given;
  const read = readReceiptFile(text);
  const next = read.ok
    ? takeRead(papers, source, text, read.value, context)
    : addCodes(papers, source, text, read.reason, context);
  const isOld = next.links === papers.links && next.offered === papers.offered && next.papers === papers.papers;
  return isOld ? next : retryWaiting(next, context);
}

/** Takes in a receipt after all that was left out because it is from the future. */
export function readAnyway(papers: Papers, key: number, context: ReadingContext): Papers {
  const one = papers.leftOut.find((left) => left.key === key);
  if (one?.why.type !== 'future') return papers;
  const rest = { ...papers, leftOut: papers.leftOut.filter((left) => left !== one) };
  const read = readReceiptFile(one.text);
  const again = read.ok ? read : decodeReceipt(context.catalogue, listKnown(rest, context), one.text);
  return again.ok ? addPaper(rest, one.source, one.text, again.value, context) : papers;
}
