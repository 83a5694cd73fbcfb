import { useId, useState } from 'react';
import {
  findZone,
  funnelSteps,
  type Handoff,
  handoffRange,
  listSteps,
  type Owner,
  placeHandoff,
  usualHandoff,
} from '../../domain/funnel.ts';
import { ownerWords, stepWords, handoffWords as words, zoneWords } from '../../strings/funnel.ts';
import { FunnelSplit } from './FunnelSplit.tsx';

/** The name of the step at a place from 1 to 8. */
function nameStep(place: number): string {
  const step = funnelSteps[place - 1];
  return step ? stepWords[step] : '';
}

/** What one owner has; nothing when it has no step. */
function Share({ handoff, owner }: { handoff: Handoff; owner: Owner }) {
  const steps = listSteps(handoff, owner);
  if (steps.length === 0) return null;
  return (
    <p>
      <strong>{ownerWords[owner]}:</strong> {steps.map((step) => stepWords[step]).join(', ')}.
    </p>
  );
}

/** The funnel with a line that the reader moves or takes away, and what tends to follow. */
export default function MoveHandoffIsland() {
  const [place, setPlace] = useState(usualHandoff);
  const [joint, setJoint] = useState(false);
  const id = useId();
  const handoff = joint ? 'none' : place;
  const { good, wrong, basis } = zoneWords[findZone(handoff)];
  return (
    <div className="move-handoff">
      <fieldset className="explorable-controls needs-script">
        <legend>{words.legend}</legend>
        <div className="slider">
          <label htmlFor={`${id}place`}>{words.range}</label>
          <span className="slider-points" aria-hidden="true">
            {nameStep(place)}
          </span>
          <input
            id={`${id}place`}
            type="range"
            min={handoffRange.from}
            max={handoffRange.to}
            value={place}
            disabled={joint}
            aria-valuetext={nameStep(place)}
            onChange={(event) => setPlace(placeHandoff(event.currentTarget.valueAsNumber))}
          />
        </div>
        <label className="chip">
          <input type="checkbox" checked={joint} onChange={(event) => setJoint(event.currentTarget.checked)} />
          {words.none}
        </label>
      </fieldset>
      <FunnelSplit handoff={handoff} />
      <div role="status" className="handoff-words">
        <p>{joint ? words.noLine : words.between(nameStep(place), nameStep(place + 1))}</p>
        <Share handoff={handoff} owner="marketing" />
        <Share handoff={handoff} owner="sales" />
        <Share handoff={handoff} owner="both" />
        <p>
          <strong>{words.good}</strong> {good}
        </p>
        <p>
          <strong>{words.wrong}</strong> {wrong}
        </p>
        <p className="explorable-note">{words[basis]}</p>
      </div>
    </div>
  );
}
