/** 32 well-mixed bits of a text, so that neighbouring seeds ("q-1", "q-2") have nothing in common. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return mix(h);
}

function mix(h: number): number {
  let x = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
}

/** The items in an order that depends on nothing but the seed. Every place is equally likely for each of them. */
export function shuffle<Item>(items: readonly Item[], seed: string): Item[] {
  const left = [...items];
  const out: Item[] = [];
  let state = hash(seed);
  while (left.length > 0) {
    state = (state + 0x9e3779b9) >>> 0;
    out.push(...left.splice(Math.floor((mix(state) / 2 ** 32) * left.length), 1));
  }
  return out;
}
