/** One thing about a model that a reader can set. `usual` is how the lesson starts. */
export type Field =
  /** One of some ids: lower-case letters and digits, words joined by hyphens. */
  | { kind: 'choice'; values: readonly string[]; usual: string }
  /** A whole number, both ends included; none is negative. */
  | { kind: 'whole'; from: number; to: number; usual: number }
  /** Whole numbers from 0 that add up to 100, as many as `usual` has. */
  | { kind: 'split'; usual: readonly number[] };

/** What can be set about a model, by name. Names are lower-case letters alone; they stand in links for good. */
export type Fields = Readonly<Record<string, Field>>;

type ValueOf<F extends Field> = F extends { kind: 'choice'; values: readonly (infer V)[] }
  ? V
  : F extends { kind: 'split' }
    ? readonly number[]
    : number;

/** How a model is set: a value for each of its fields. */
export type Setup<F extends Fields> = { readonly [K in keyof F]: ValueOf<F[K]> };

type Value = string | number | readonly number[];

/** How the lesson starts. */
export function findUsual<F extends Fields>(fields: F): Setup<F> {
  return Object.fromEntries(Object.entries(fields).map(([name, { usual }]) => [name, usual])) as Setup<F>; // one for each
}

/** Whether a field can hold a value. */
export function fits(field: Field, value: Value): boolean {
  switch (field.kind) {
    case 'choice':
      return typeof value === 'string' && field.values.includes(value);
    case 'whole':
      return Number.isInteger(value) && Number(value) >= field.from && Number(value) <= field.to;
    case 'split':
      return (
        typeof value === 'object' &&
        value.length === field.usual.length &&
        value.every((part) => Number.isInteger(part) && part >= 0) &&
        value.reduce((sum, part) => sum + part, 0) === 100
      );
  }
}
