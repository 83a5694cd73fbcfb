import { useEffect, useState } from 'react';

interface Props {
  id: string;
  label: string;
  /** The label is for screen readers only, because what stands beside the field says it. */
  quiet?: boolean;
  /** NaN while nothing that can be used stands in the field. */
  value: number;
  most: number;
  error: string | undefined;
  /** Id of what else describes it. */
  hint?: string | undefined;
  onChange: (value: number) => void;
}

/** A whole number from 1. What cannot be used stays in the field, so that it can be mended. */
export function NumberBox({ id, label, quiet, value, most, error, hint, onChange }: Props) {
  const [text, setText] = useState(Number.isNaN(value) ? '' : String(value));
  useEffect(() => {
    if (!Number.isNaN(value)) setText((now) => (Number(now) === value ? now : String(value)));
  }, [value]);
  const described = [error ? `${id}-error` : undefined, hint].filter(Boolean).join(' ') || undefined;
  return (
    <>
      <label htmlFor={id} className={quiet ? 'visually-hidden' : undefined}>
        {label}
      </label>
      <input
        id={id}
        type="number"
        inputMode="numeric"
        min={1}
        max={most}
        step={1}
        value={text}
        aria-invalid={error ? true : undefined}
        aria-describedby={described}
        onChange={({ target }) => {
          setText(target.value);
          onChange(target.value.trim() === '' ? Number.NaN : Number(target.value));
        }}
      />
      <FieldError id={id} text={error} />
    </>
  );
}

/** What is wrong with a field, right behind it. */
export function FieldError({ id, text }: { id: string; text: string | undefined }) {
  return text ? (
    <p className="as-error" id={`${id}-error`}>
      {text}
    </p>
  ) : null;
}
