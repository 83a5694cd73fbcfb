import { useEffect, useRef } from 'react';
import { diagnosticWords } from '../../strings/diagnostic.ts';
import { Heading } from './Heading.tsx';
import { type Filled, seatName } from './read-form.ts';

const words = diagnosticWords.missing;

interface Props {
  filled: Filled;
  /** Opens the step of a question and puts the focus on it. */
  onOpen: (step: number, name: string) => void;
  onAnyway: () => void;
}

/** Names what has no answer, links to each, and lets the reader go on without. */
export function Missing({ filled, onOpen, onAnyway }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const open = filled.missing.map(({ id, text, step }) => ({ name: id, text, step }));
  const listed = filled.seat ? open : [{ name: seatName, text: diagnosticWords.seat.question, step: 0 }, ...open];
  return (
    <div className="dx-panel dx-missing">
      <Heading below={1} focusable ref={heading}>
        {words.heading(listed.length)}
      </Heading>
      <p>{filled.seat ? words.note : words.seatNote}</p>
      <ul>
        {listed.map(({ name, text, step }) => (
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
      {filled.seat && (
        <button type="button" className="btn" onClick={onAnyway}>
          {words.anyway}
        </button>
      )}
    </div>
  );
}
