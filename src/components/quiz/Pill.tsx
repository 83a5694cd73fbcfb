interface Props {
  name: string;
  value: string;
  label: string;
  chosen?: boolean;
  locked?: boolean;
}

/** A radio button in the shape of a pill. */
export function Pill({ name, value, label, chosen, locked }: Props) {
  return (
    <label>
      <input type="radio" name={name} value={value} defaultChecked={chosen} disabled={locked} />
      {label}
    </label>
  );
}
