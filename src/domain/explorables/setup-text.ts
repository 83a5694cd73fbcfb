import type { Result } from '../result.ts';
import { type Field, type Fields, findUsual, fits, type Setup } from './setup.ts';

/*
 * A set-up in a link, after "#": "budget-table=1.plan-10-15-20-55.shared-40.end". The version comes first; what is as
 * usual is left out; "end" tells a whole link from one that a mail program has cut.
 */

const VERSION = '1';
const END = 'end';
/** The set-up of every model as its lesson starts. */
export const USUAL_SETUP = `${VERSION}.${END}`;
/** Longest text of a set-up, in UTF-16 units: what an assignment has room for. */
export const MAX_SETUP = 200;

/** Why a set-up could not be read: from a later version of the course, cut at the end, or damaged. */
export type SetupReason = 'newer' | 'cut' | 'damaged';

type Value = string | number | readonly number[];

function readValue(field: Field, text: string): Value | undefined {
  const isNumbers = field.kind !== 'choice' && /^(0|[1-9]\d{0,5})(-(0|[1-9]\d{0,5}))*$/.test(text);
  const numbers = isNumbers ? text.split('-').map(Number) : [];
  const value = field.kind === 'choice' ? text : field.kind === 'split' ? numbers : numbers[0];
  const isAlone = field.kind !== 'whole' || numbers.length === 1;
  return value !== undefined && isAlone && fits(field, value) ? value : undefined;
}

const writeValue = (value: Value): string => (typeof value === 'object' ? value.join('-') : String(value));

/** Writes a set-up, the same one always as the same text: what stands after "budget-table=". */
export function writeSetup<F extends Fields>(fields: F, setup: Setup<F>): string {
  const parts = Object.entries(fields).flatMap(([name, field]) => {
    const value: Value = setup[name] ?? field.usual;
    if (!fits(field, value)) throw new Error(`"${name}" of a set-up cannot be ${JSON.stringify(value)}.`);
    const text = writeValue(value);
    return text === writeValue(field.usual) ? [] : [`${name}-${text}`];
  });
  return [VERSION, ...parts, END].join('.');
}

/**
 * Reads the form of a set-up, whichever model it is of: the text that each field holds, by its name. Never throws; a text
 * of any length takes time linear in `MAX_SETUP` at most.
 */
export function readSetupForm(text: string): Result<ReadonlyMap<string, string>, SetupReason> {
  if (text.length > MAX_SETUP) return { ok: false, reason: 'damaged' };
  const [version = '', ...parts] = text.toLowerCase().split('.');
  if (/^[1-9]\d*$/.test(version) && version !== VERSION) return { ok: false, reason: 'newer' };
  if (version !== VERSION) return { ok: false, reason: 'damaged' };
  if (parts.pop() !== END) return { ok: false, reason: 'cut' };
  const held = new Map<string, string>();
  for (const part of parts) {
    const [, name = '', value = ''] = /^([a-z]+)-([a-z0-9-]+)$/.exec(part) ?? [];
    if (!name || held.has(name)) return { ok: false, reason: 'damaged' };
    held.set(name, value);
  }
  return { ok: true, value: held };
}

/** Reads what `writeSetup` wrote. Never throws. */
export function readSetup<F extends Fields>(fields: F, text: string): Result<Setup<F>, SetupReason> {
  const form = readSetupForm(text);
  if (!form.ok) return form;
  const read = new Map<string, Value>();
  for (const [name, held] of form.value) {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    const value = field && readValue(field, held);
    if (value === undefined) return { ok: false, reason: 'damaged' };
    read.set(name, value);
  }
  return { ok: true, value: { ...findUsual(fields), ...Object.fromEntries(read) } };
}

/** Whether a text has the form of a set-up of this version or a later one, as it stands in codes and records. */
export const isSetupText = (text: string): boolean =>
  text.length <= MAX_SETUP && /^[a-z0-9.-]+$/.test(text) && text.endsWith(`.${END}`);

/** What stands after "#" in a link to a model's set-up. */
export const toFragment = (id: string, text: string): string => `#${id}=${text}`;

/**
 * The text of a model's set-up in what stands after "#" in an address, or null where it is about something else. Takes
 * what mail programs make of a link: its signs as "%3D", a full stop or a bracket behind it.
 */
export function findSetup(id: string, fragment: string): string | null {
  const plain = fragment
    .slice(0, 2 * MAX_SETUP)
    .replace(/%3d/gi, '=')
    .replace(/%2e/gi, '.');
  const [name, text] = plain.replace(/^#/, '').split('=');
  return name === id && text !== undefined ? text.replace(/(\.end)[^a-z0-9-]+$/i, '$1') : null;
}
