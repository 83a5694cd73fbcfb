import { exploreWords as words } from '../../../strings/explore.ts';
import { CopyLink } from './CopyLink.tsx';
import { KeptNote } from './KeptNote.tsx';
import type { Predictions } from './use-predictions.ts';

interface Props {
  /** Sets the model as the lesson starts; the reader stays where they are in its story. */
  reset: () => void;
  /** Goes back to the question. */
  again: () => void;
  /** The link that is copied. */
  link: () => string;
  predictions: Predictions;
}

/** What stands at the end of every model: back to the beginning of it or of its story, a link to it, and what is kept. */
export function ModelFooter({ reset, again, link, predictions }: Props) {
  return (
    <>
      <div className="explorable-buttons">
        <button type="button" className="btn" onClick={again}>
          {words.again}
        </button>
        <button type="button" className="btn" onClick={reset}>
          {words.reset}
        </button>
      </div>
      <CopyLink link={link} />
      <KeptNote predictions={predictions} />
    </>
  );
}
