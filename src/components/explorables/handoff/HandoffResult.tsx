import { type ReactNode, useDeferredValue, useMemo, useRef } from 'react';
import { findZone } from '../../../domain/explorables/funnel-steps.ts';
import { findCase, handoffCaseIds, setCase } from '../../../domain/explorables/handoff-cases.ts';
import { runFunnel } from '../../../domain/explorables/handoff-flow.ts';
import { type HandoffSetup, moveLine } from '../../../domain/explorables/handoff-setup.ts';
import { traceCurve } from '../../../domain/explorables/leads-curve.ts';
import { zoneWords } from '../../../strings/funnel-zones.ts';
import { handoffWords as words } from '../../../strings/handoff.ts';
import { FailingCases } from '../shared/FailingCases.tsx';
import { FunnelDrawing } from './FunnelDrawing.tsx';
import { HandoffControls } from './HandoffControls.tsx';
import { HandoffLive } from './HandoffLive.tsx';
import { HandoffNumbers } from './HandoffNumbers.tsx';
import { LeadsCurve } from './LeadsCurve.tsx';

const cases = handoffCaseIds.map((id) => ({
  id,
  name: words.cases.names[id],
  text: `${words.cases.texts[id]} ${words.cases.here(runFunnel(setCase(id)).purchases)}`,
}));

/** What the place of the line is good for, and what goes wrong there. */
function ZoneNote({ setup }: { setup: HandoffSetup }) {
  const { good, wrong, basis } = zoneWords[findZone(setup.way, setup.place)];
  return (
    <div className="handoff-zone">
      <p>
        <strong>{words.zone.good}</strong> {good}
      </p>
      <p>
        <strong>{words.zone.wrong}</strong> {wrong} <span className="explorable-note">{words.zone[basis]}</span>
      </p>
    </div>
  );
}

interface Props {
  setup: HandoffSetup;
  change: (part: Partial<HandoffSetup>) => void;
  /** Sets everything at once. */
  jump: (to: HandoffSetup) => void;
  /** Whether the latest change was a part of it. */
  isMoved: boolean;
  /** Stands below what can be moved. */
  children: ReactNode;
}

/** The funnel and the curve, what they say, and everything that moves them. */
export function HandoffResult({ setup, change, jump, isMoved, children }: Props) {
  const picture = useRef<HTMLDivElement>(null);
  const flow = useMemo(() => runFunnel(setup), [setup]);
  // Everything else follows when there is time: while a line is dragged, the funnel comes first.
  const later = useDeferredValue(setup);
  const { place, second, hours, back, good } = later;
  // The curves run over all hotels: how many are set just now moves the dot alone.
  // biome-ignore lint/correctness/useExhaustiveDependencies: all fields but the hotels and the stage
  const curves = useMemo(
    () => ({
      one: traceCurve({ ...later, way: 'one' }),
      two: traceCurve({ ...later, way: 'two' }),
      none: traceCurve({ ...later, way: 'none' }),
    }),
    [place, second, hours, back, good],
  );
  return (
    <>
      <div ref={picture}>
        <FunnelDrawing setup={setup} flow={flow} move={(line, to) => change(moveLine(setup, line, to))} />
      </div>
      <p className="explorable-note">{words.picture.key}</p>
      <LeadsCurve
        curves={curves}
        way={later.way}
        at={{ hotels: later.hotels, purchases: runFunnel(later).purchases }}
        move={(hotels) => change({ hotels })}
      />
      <p className="explorable-note">{words.picture.curve}</p>
      <HandoffLive setup={setup} isMoved={isMoved} />
      <ZoneNote setup={later} />
      <HandoffControls setup={setup} change={change} />
      <FailingCases
        cases={cases.map((one) => ({ ...one, set: () => jump({ ...setCase(one.id), stage: setup.stage }) }))}
        shown={findCase(setup)}
        picture={picture}
      />
      {children}
      <HandoffNumbers setup={later} curves={curves} />
    </>
  );
}
