import fc from 'fast-check';
import { payload } from './hostile-page.ts';

/** Texts that are no damage to anything, and that somebody may put where a code or a value is wanted. */
const garbage: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    ...[
      '',
      '__proto__',
      'constructor',
      'javascript:canary=1',
      '%',
      '%E0%A4%A',
      '\u0000',
      '\ud800',
      '‮אבג',
      '0',
      '-1',
      '1e999',
    ],
    ...['null', '{}', '[]', 'true', '"', '[[[[', '{"__proto__":{"canary":1}}', payload, encodeURIComponent(payload)],
  ),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.constantFrom('a', '%', '[', '{"a":').map((part) => part.repeat(100_000 / part.length)),
);

/** A valid text, damaged in one place or as a whole; or nothing of the kind. */
export const damaged = (valid: string): fc.Arbitrary<string> => {
  const place = fc.nat(Math.max(0, valid.length - 1));
  const part = fc.constantFrom(payload, '__proto__', '\u0000', 'é', '\u202e', '%', '=', '"', '<', '9'.repeat(400));
  return fc.oneof(
    { weight: 2, arbitrary: garbage },
    place.map((end) => valid.slice(0, end)),
    fc.tuple(place, part).map(([at, put]) => valid.slice(0, at) + put + valid.slice(at)),
    fc.tuple(place, part).map(([at, put]) => valid.slice(0, at) + put + valid.slice(at + 1)),
    fc.tuple(place, place).map(([from, to]) => valid.slice(0, from) + valid.slice(to)),
    fc.constantFrom(valid + valid, valid.toUpperCase(), encodeURIComponent(valid), `${valid}${'a'.repeat(100_000)}`),
  );
};

/** A JSON value with each of its texts and numbers changed. */
function spoil(value: unknown, leaf: (value: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map((part) => spoil(part, leaf));
  if (typeof value !== 'object' || value === null) return leaf(value);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, spoil(part, leaf)]));
}

const leaves: Record<string, (value: unknown) => unknown> = {
  html: (value) => (typeof value === 'string' ? payload : value),
  // What tells one kind of thing from another stays, so that the rest is read.
  withHtml: (value) => (typeof value === 'string' && /\s/.test(value) ? payload : value),
  numbers: (value) => (typeof value === 'number' ? 1.7e308 : value),
  negative: (value) => (typeof value === 'number' ? -value - 0.5 : value),
  nulls: (value) => (typeof value === 'string' ? null : value),
  lists: (value) => (typeof value === 'string' ? [value, [value]] : value),
  prototypes: (value) => (typeof value === 'string' ? '__proto__' : value),
};

/** A JSON value in each of the forms that keep its shape and nothing else. */
export const spoilEach = (value: unknown): unknown[] => Object.values(leaves).map((leaf) => spoil(value, leaf));

/** A file of JSON in a form that it should not have, as bytes. */
export const damagedFile = (valid: string): fc.Arbitrary<Buffer> => {
  const json: unknown = JSON.parse(valid);
  const spoilt = spoilEach(json).map((value) => JSON.stringify(value));
  const twice = valid.replace(/\[([\s\S]*)\]/, (_all, inner: string) => `[${inner},${inner}]`);
  const bytes = [
    Buffer.from(valid, 'utf16le'),
    Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(valid, 'utf16le')]),
    Buffer.from([0x50, 0x4b, 3, 4, ...new Uint8Array(60).fill(255)]),
    Buffer.from('['.repeat(200_000)),
    Buffer.from(valid.replace(/[}\]]\s*$/, `,"deep":${'['.repeat(50_000)}${']'.repeat(50_000)}$&`)),
    Buffer.alloc(5_000_000, '{"format":"truce-record",'),
    Buffer.from(twice),
  ];
  return fc.oneof(
    fc.constantFrom(...spoilt.map((text) => Buffer.from(text))),
    fc.constantFrom(...bytes),
    fc.uint8Array({ maxLength: 300 }).map((some) => Buffer.from(some)),
    damaged(valid).map((text) => Buffer.from(text)),
  );
};
