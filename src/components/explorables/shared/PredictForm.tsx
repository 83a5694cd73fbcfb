import { type ReactNode, useState } from 'react';
import { exploreWords as words } from '../../../strings/explore.ts';

interface Props {
  /** The fields in which a prediction is made. */
  children: ReactNode;
  /** Whether they hold one. */
  ready: boolean;
  /** What to do first where they hold none; defaults to choosing one of them. */
  todo?: string;
  predict: () => void;
  /** Goes on without a prediction. */
  skip: () => void;
}

/** Asks for a prediction before the model shows anything; nobody is held up who would rather not make one. */
export function PredictForm({ children, ready, todo = words.chooseFirst, predict, skip }: Props) {
  const [missing, setMissing] = useState(false);
  return (
    // Sent before it is live, a form of this method goes nowhere; any other would load the page again.
    <form
      method="dialog"
      className="predict needs-script"
      onSubmit={(event) => {
        event.preventDefault();
        setMissing(!ready);
        if (ready) predict();
      }}
    >
      {children}
      <p role="status">{missing && !ready && todo}</p>
      <div className="explorable-buttons">
        <button type="submit" className="btn primary">
          {words.predict}
        </button>
        <button type="button" className="btn quiet" onClick={skip}>
          {words.skip}
        </button>
      </div>
    </form>
  );
}
