import type { RefObject } from 'react';
import { exploreWords as words } from '../../../strings/explore.ts';

interface Props {
  cases: readonly { id: string; name: string; text: string; set: () => void }[];
  /** Id of the case as which the model is set, if it is one. */
  shown?: string | undefined;
  /** What a case changes; it is brought into view. */
  picture: RefObject<Element | null>;
}

/** Set-ups under which the conclusion does not hold: each says so, and can be looked at. The focus stays on its button. */
export function FailingCases({ cases, shown, picture }: Props) {
  return (
    <div className="failing">
      <p className="failing-title">{words.failing}</p>
      <ul>
        {cases.map(({ id, name, text, set }) => (
          <li key={id} data-shown-case={id === shown ? '' : undefined}>
            <button
              type="button"
              className="chip"
              aria-pressed={id === shown}
              onClick={() => {
                set();
                picture.current?.scrollIntoView({ block: 'nearest' });
              }}
            >
              {name}
            </button>
            <span>{text}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
