import { type CodeKind, codeKinds } from '../codes/code-reason.ts';
import type { Result } from '../result.ts';
import { arrangeReceipt } from './arrange-receipt.ts';
import type { Noticed } from './check-shape.ts';
import { checksum } from './fingerprint.ts';
import type { ReadReceipt, Receipt } from './receipt.ts';
import type { OtherThing, ReceiptReason } from './receipt-reason.ts';
import { checkReceipt } from './receipt-shape.ts';
import { tidyName } from './student.ts';

/** The name and version that every receipt's file carries. Each released version's file loads for ever. */
const FORMAT = 'truce-receipt';
const VERSION = 1;
/** Largest file that is read, in UTF-16 units of text: far more than the whole course and every text at its longest. */
export const MAX_RECEIPT_FILE = 2_000_000;

/** Other files of this course, by the format that they name. */
const otherFormats = new Map<unknown, OtherThing>([
  ['truce-record', 'record'],
  ['truce-team', 'team'],
]);
/** What a text holds instead, by the code in it. */
const otherCodes: Record<CodeKind, OtherThing> = {
  seat: 'seat',
  invite: 'invite',
  assign: 'assign',
  receipt: 'receipt-code',
};

/** How archives and pages for printing begin, whatever they are called. */
const otherFiles: readonly [beginning: string, thing: OtherThing][] = [
  ['PK\u0003\u0004', 'archive'],
  ['%PDF', 'pdf'],
];

/**
 * The check that stands in a file: a checksum over what the receipt says, in one form. It is a seal on an envelope, not a
 * lock: it shows that a file was changed by hand or damaged, and whoever reads this code can compute it for a changed one.
 */
const sealOf = (receipt: Receipt): string => checksum(JSON.stringify(receipt));

const indent = (text: string) => `    ${text}`;
const inBrackets = ([open, close]: readonly [string, string], lines: readonly string[]) =>
  lines.length > 0 ? `${open}\n${lines.map(indent).join(',\n')}\n  ${close}` : `${open}${close}`;

/**
 * Writes a receipt as JSON that a person can read through: a line for each field, task, question and text.
 * Nothing in it is run or rendered by anybody; a `<` in a text is a letter like others.
 */
export function writeReceiptFile(receipt: Receipt): string {
  const { tasks, rows, texts, ...head } = arrangeReceipt(receipt);
  const check = sealOf({ ...head, tasks, rows, texts });
  const entries = [
    ...Object.entries(head).map(([name, value]) => `"${name}": ${JSON.stringify(value)}`),
    `"tasks": ${inBrackets(
      ['[', ']'],
      tasks.map((task) => JSON.stringify(task)),
    )}`,
    `"rows": ${inBrackets(
      ['[', ']'],
      rows.map((row) => JSON.stringify(row)),
    )}`,
    `"texts": ${inBrackets(
      ['{', '}'],
      Object.entries(texts).map((entry) => entry.map((one) => JSON.stringify(one)).join(': ')),
    )}`,
  ];
  return `{"format": "${FORMAT}", "version": ${VERSION}, "receipt": {\n  ${entries.join(',\n  ')}\n}, "check": "${check}"}\n`;
}

/** A piece of a file's name that every system can hold. */
const toFileName = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase();

/** At most 40 characters, no half of one, and no hyphen at the end. */
const shorten = (text: string): string => [...text].slice(0, 40).join('').replace(/-$/, '');

/**
 * The file's name: "truce-receipt-week-3-why-they-fight-ana-muller.json". Letters of every script stay, without their
 * marks; everything else becomes a hyphen.
 */
export const nameReceiptFile = (assignment: { id: string; title: string }, name: string): string =>
  `${[FORMAT, shorten(toFileName(assignment.title)) || assignment.id, shorten(toFileName(name))].filter(Boolean).join('-')}.json`;

/** Why a text that is no JSON is no receipt. */
function explainText(text: string): ReceiptReason {
  const file = otherFiles.find(([beginning]) => text.startsWith(beginning));
  if (file) return { type: 'other-thing', thing: file[1] };
  const beginning = text.slice(0, 200);
  if (text.startsWith('{')) {
    if (beginning.includes(`"${FORMAT}"`)) return { type: 'cut-off' };
    const format = [...otherFormats].find(([name]) => beginning.includes(`"${name}"`));
    return format ? { type: 'other-thing', thing: format[1] } : { type: 'not-json' };
  }
  const kind = codeKinds.find((one) => new RegExp(`\\b${one}-[a-z]1[02-9ac-hj-np-z]{6}`, 'i').test(text));
  return kind ? { type: 'other-thing', thing: otherCodes[kind] } : { type: 'not-json' };
}

const isTable = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a file is one of ours at all, in a version that is known here. */
function explainHead(file: Record<string, unknown>): ReceiptReason | null {
  const thing = otherFormats.get(file.format);
  if (thing) return { type: 'other-thing', thing };
  if (file.format !== FORMAT) return { type: 'other-format' };
  const version = file.version;
  if (typeof version === 'number' && version > VERSION) return { type: 'newer-version' };
  return version === VERSION ? null : { type: 'damaged', field: 'version' };
}

/**
 * Reads a receipt's file from any text at all, or says why it is none. Never throws. Fields that are not known are left
 * out, and the receipt then counts as edited, as it does when anything that it says is not what was written.
 */
export function readReceiptFile(text: string): Result<ReadReceipt, ReceiptReason> {
  const fail = (reason: ReceiptReason): Result<ReadReceipt, ReceiptReason> => ({ ok: false, reason });
  if (text.length > MAX_RECEIPT_FILE) return fail({ type: 'too-long', limit: MAX_RECEIPT_FILE });
  const json = text.replace(/^\uFEFF/, '').trim();
  if (!json) return fail({ type: 'empty' });
  let file: unknown;
  try {
    file = JSON.parse(json);
  } catch {
    return fail(explainText(json));
  }
  if (!isTable(file)) return fail(explainText(typeof file === 'string' ? file : json));
  const reason = explainHead(file);
  if (reason) return fail(reason);
  const noticed: Noticed = { extra: Object.keys(file).length > 4 };
  const fault = checkReceipt(file.receipt, '', noticed);
  if (fault !== null) return fail({ type: 'damaged', field: fault || 'receipt' });
  const written = arrangeReceipt(file.receipt as Receipt); // every field has just been checked
  const receipt = { ...written, name: tidyName(written.name), number: tidyName(written.number) };
  const edited = noticed.extra || file.check !== sealOf(written);
  return { ok: true, value: { receipt, from: 'file', edited, leftOut: { texts: 0, rows: 0 } } };
}
