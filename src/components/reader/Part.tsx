import { type ReactNode, useEffect, useRef, useState } from 'react';

interface Props {
  heading: string;
  /** How it stands, beside the heading. */
  state?: string;
  /** Whether it is unfolded; the reader can change it until this changes. */
  open: boolean;
  children: ReactNode;
}

/** A part of the page that folds away under its heading. */
export function Part({ heading, state, open, children }: Props) {
  const [isOpen, setOpen] = useState(open);
  const summary = useRef<HTMLElement>(null);
  useEffect(() => {
    // What folds away cannot keep the focus.
    if (!open && summary.current?.parentElement?.contains(document.activeElement)) summary.current.focus();
    setOpen(open);
  }, [open]);
  return (
    <details className="rd-part" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary ref={summary}>
        <h2>{heading}</h2>
        {state && <span className="rd-note">{state}</span>}
      </summary>
      {children}
    </details>
  );
}
