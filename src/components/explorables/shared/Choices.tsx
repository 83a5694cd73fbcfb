import { useId } from 'react';

interface Props<V extends string> {
  legend: string;
  options: readonly { value: V; label: string }[];
  value: V | undefined;
  choose: (value: V) => void;
}

/** One of a few, each a chip that can be pressed. */
export function Choices<V extends string>({ legend, options, value, choose }: Props<V>) {
  const name = useId();
  return (
    <fieldset className="explorable-controls">
      <legend>{legend}</legend>
      {options.map((option) => (
        <label className="chip" key={option.value}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => choose(option.value)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
