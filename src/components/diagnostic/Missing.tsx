import { useEffect, useRef } from 'react';
import { diagnosticWords } from '../../strings/diagnostic.ts';
import { Heading } from './Heading.tsx';

const words = diagnosticWords.missing;

/** What has no answer yet, and what to do about it. */
export interface Gaps {
  /** In order: name of the radios, text of the question, and the step on which it stands. */
  open: { name: string; text: string; step: number }[];
  note: string;
  /** Words of the button that goes on all the same; null where an answer is needed. */
  anyway: string | null;
}

interface Props {
  gaps: Gaps;
  /** Opens the step of a question and puts the focus on it. */
  onOpen: (step: number, name: string) => void;
  onAnyway: () => void;
}

/** Names what has no answer, links to each, and lets the reader go on without. */
export function Missing({ gaps, onOpen, onAnyway }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="dx-panel dx-missing">
      <Heading below={1} focusable ref={heading}>
        {words.heading(gaps.open.length)}
      </Heading>
      <p>{gaps.note}</p>
      <ul>
        {gaps.open.map(({ name, text, step }) => (
          <li key={name}>
            <a
              href={`#dx-${name}`}
              onClick={(event) => {
                event.preventDefault();
                onOpen(step, name);
              }}
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
      {gaps.anyway && (
        <button type="button" className="btn" onClick={onAnyway}>
          {gaps.anyway}
        </button>
      )}
    </div>
  );
}
