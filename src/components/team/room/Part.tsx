import { type ReactNode, type Ref, useEffect, useState } from 'react';

interface Props {
  heading: string;
  /** How it stands, beside the heading. */
  state?: string;
  /** Whether it is unfolded; the reader can change it until this changes. */
  open: boolean;
  /** The line with the heading, which folds it and can have the focus. */
  ref?: Ref<HTMLElement>;
  children: ReactNode;
}

/** A part of the page that folds away under its heading. */
export function Part({ heading, state, open, ref, children }: Props) {
  const [isOpen, setOpen] = useState(open);
  useEffect(() => setOpen(open), [open]);
  return (
    <details className="rm-part" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary ref={ref}>
        <h3>{heading}</h3>
        {state && <span className="rm-note">{state}</span>}
      </summary>
      {children}
    </details>
  );
}
