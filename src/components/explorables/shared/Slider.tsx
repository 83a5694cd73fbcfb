import { useId } from 'react';

interface Props {
  label: string;
  value: number;
  from: number;
  to: number;
  step?: number;
  /** The value in words, such as "35 points". */
  tell: (value: number) => string;
  change: (value: number) => void;
  disabled?: boolean;
}

/** A number that can be dragged or stepped through, with its value beside its name. */
export function Slider({ label, value, from, to, step = 1, tell, change, disabled = false }: Props) {
  const id = useId();
  return (
    <div className="slider">
      <label htmlFor={id}>{label}</label>
      <span className="slider-points" aria-hidden="true">
        {tell(value)}
      </span>
      <input
        id={id}
        type="range"
        min={from}
        max={to}
        step={step}
        value={value}
        disabled={disabled}
        aria-valuetext={tell(value)}
        onChange={(event) => change(event.currentTarget.valueAsNumber)}
      />
    </div>
  );
}
