/** Numbers from 0 to 1 that are the same each time for one seed (mulberry32). */
export function makeRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
const pick = <T>(from: readonly T[], random: () => number): T => from[Math.floor(random() * from.length)] as T; // never empty

function nest(depth: number): unknown {
  let nested: unknown = 'core';
  for (let level = 0; level < depth; level++) nested = level % 2 ? [nested] : { deeper: nested };
  return nested;
}

/** What may stand in a field instead of what belongs there. Made anew each time, so that tests cannot spoil it. */
const junk: readonly (() => unknown)[] = [
  () => null,
  () => undefined,
  () => true,
  () => 0,
  () => -1,
  () => Number.NaN,
  () => Number.POSITIVE_INFINITY,
  () => 1e308,
  () => '',
  () => 'constructor',
  () => '__proto__',
  () => 'toString',
  () => 'not-of-this-course',
  () => 'Ünknown ​‮text',
  () => '\ud800',
  () => 'x'.repeat(100_000),
  () => [],
  () => ['merged', 'merged', 'merged'],
  () => [null, undefined, [[[]]]],
  () => Array(1_000).fill('a'),
  () => ({}),
  () => ({ type: 'choice' }),
  () => ({ type: 'constructor', option: 'merged' }),
  () => ({ type: 'order', items: ['close', 'nowhere'] }),
  () => ({ type: 'sort', groups: { close: 'nowhere', constructor: 'sales' } }),
  () => JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'),
  () => nest(500),
  () => new Date(Number.NaN),
  () => new Map([['a', 1]]),
  () => '9999-99-99T99:99:99.999Z',
];

/** Everything in a row that can be spoilt: the row itself and each object in it, with its keys. */
function listHolders(row: object): object[] {
  const inner = Object.values(row).filter((value): value is object => typeof value === 'object' && value !== null);
  return [row, ...inner.flatMap(listHolders)];
}

/** A copy of a row with one to three things in it deleted, replaced, added or swapped; sometimes junk in place of all. */
export function corruptRow(row: object, random: () => number): unknown {
  if (random() < 0.03) return pick(junk, random)();
  const copy: object = structuredClone(row);
  for (let times = 1 + Math.floor(random() * 3); times > 0; times--) {
    const holder = pick(listHolders(copy), random);
    const keys = Object.keys(holder);
    const how = random();
    const key =
      how < 0.85 && keys.length ? pick(keys, random) : pick(['__proto__', 'constructor', 'extra', 'v'], random);
    // Defined, not assigned: "__proto__" is to be a key like others, as it is in what JSON.parse makes.
    if (how < 0.25) Reflect.deleteProperty(holder, key);
    else
      Object.defineProperty(holder, key, {
        value: pick(junk, random)(),
        enumerable: true,
        configurable: true,
        writable: true,
      });
  }
  return copy;
}

/** A text with one to five of its letters changed, dropped or doubled, a piece cut out, or junk put in. */
export function corruptText(text: string, random: () => number): string {
  let spoilt = text;
  for (let times = 1 + Math.floor(random() * 5); times > 0; times--) {
    const place = Math.floor(random() * spoilt.length);
    const how = random();
    const put = pick(
      ['', '"', '{', '}', '[', ',', '\0', '\\', '\ud800', '0', 'null', '"__proto__":', 'é', spoilt[place] ?? ''],
      random,
    );
    const cut = how < 0.6 ? 1 : how < 0.8 ? 0 : Math.floor(random() * 60);
    spoilt = spoilt.slice(0, place) + put + spoilt.slice(place + cut);
  }
  return spoilt;
}
