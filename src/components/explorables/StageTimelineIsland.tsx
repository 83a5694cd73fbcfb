import { type SubmitEvent, useId, useRef, useState } from 'react';
import { sketches } from '../../domain/stage-sketches.ts';
import { judgePlacement, type Placement, type StageId, stages } from '../../domain/stages.ts';
import { stageStrings as words } from '../../strings/stages.ts';

/** What speaks for the stage the reader chose, and which one fits better. */
function Verdict({ placement, chosen }: { placement: Placement; chosen: StageId }) {
  const name = stages.find(({ id }) => id === chosen)?.name ?? chosen;
  return placement.right ? (
    <p className="stage-verdict stage-right">
      <strong>
        <i aria-hidden="true">✓</i> {words.fits(name)}
      </strong>{' '}
      {placement.because}
    </p>
  ) : (
    <>
      <p className="stage-verdict stage-wrong">
        <strong>
          <i aria-hidden="true">×</i> {words.other(name)}
        </strong>{' '}
        {placement.because}
      </p>
      <p className="stage-verdict stage-right">
        <strong>
          <i aria-hidden="true">✓</i> {words.better(placement.stage.name)}
        </strong>{' '}
        {placement.reason}
      </p>
    </>
  );
}

/** Short invented companies, one at a time, to be placed on the five stages. */
export default function StageTimelineIsland() {
  const [place, setPlace] = useState(0);
  const [chosen, setChosen] = useState<StageId>();
  // Stages checked for each company, in the order of checking: the first one counts.
  const [checked, setChecked] = useState<Record<string, StageId>>({});
  const [shown, setShown] = useState<StageId | 'missing'>();
  const heading = useRef<HTMLParagraphElement>(null);
  const id = useId();
  const sketch = sketches[place];
  if (!sketch) return null;
  const atEnd = place === sketches.length - 1;
  const rightAtFirst = sketches.filter(({ id, stage }) => checked[id] === stage).length;

  function check(event: SubmitEvent) {
    event.preventDefault();
    setShown(chosen ?? 'missing');
    if (chosen && sketch) setChecked((before) => ({ [sketch.id]: chosen, ...before }));
  }
  function goTo(next: number) {
    setPlace(next);
    setChosen(undefined);
    setShown(undefined);
    if (next === 0) setChecked({});
    // The button that was pressed is about to go, and the new company is what the reader wants to hear.
    heading.current?.focus();
  }
  return (
    // Sent before it is live, a form of this method goes nowhere; any other would load the page again.
    <form method="dialog" className="needs-script" onSubmit={check}>
      <p className="eyebrow" ref={heading} tabIndex={-1} id={`${id}place`}>
        {words.progress(place + 1, sketches.length)}
      </p>
      <p className="stage-sketch" id={`${id}sketch`}>
        {sketch.text}
      </p>
      <fieldset className="explorable-controls stage-choices" aria-describedby={`${id}sketch`}>
        <legend>{words.ask}</legend>
        {stages.map((stage) => (
          <label className="chip" key={stage.id}>
            <input
              type="radio"
              name={id}
              value={stage.id}
              checked={chosen === stage.id}
              onChange={() => {
                setChosen(stage.id);
                setShown(undefined);
              }}
            />
            {stage.name}
          </label>
        ))}
      </fieldset>
      <div role="status">
        {shown === 'missing' && <p className="stage-verdict stage-wrong">{words.chooseFirst}</p>}
        {shown && shown !== 'missing' && (
          <>
            <Verdict placement={judgePlacement(sketch, shown)} chosen={shown} />
            {atEnd && <p>{words.total(rightAtFirst, sketches.length)}</p>}
          </>
        )}
      </div>
      <div className="stage-buttons">
        <button type="submit" className="btn primary">
          {words.check}
        </button>
        {shown && shown !== 'missing' && (
          <button type="button" className="btn" onClick={() => goTo(atEnd ? 0 : place + 1)}>
            {atEnd ? words.again : words.next}
          </button>
        )}
      </div>
    </form>
  );
}
