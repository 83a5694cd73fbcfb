import fc from 'fast-check';

/** Any division of 100 whole points over four lines. */
export const splits = fc
  .tuple(fc.nat(100), fc.nat(100), fc.nat(100))
  .map((cuts) => [0, ...cuts.toSorted((a, b) => a - b), 100])
  .map((edges) => edges.slice(1).map((edge, place) => edge - (edges[place] ?? 0)));
