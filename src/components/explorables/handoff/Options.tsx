import { Choices } from '../shared/Choices.tsx';

interface Props<V extends string> {
  legend: string;
  /** Ids to words, in the order in which they are offered. */
  options: Readonly<Record<V, string>>;
  value: V | undefined;
  choose: (value: V) => void;
}

/** Choices whose words stand in a record. */
export function Options<V extends string>({ options, ...rest }: Props<V>) {
  const values = Object.keys(options) as V[]; // the keys of the record
  return <Choices options={values.map((value) => ({ value, label: options[value] }))} {...rest} />;
}
