import { lazy, Suspense, useEffect, useRef } from 'react';
import { type Way, ways } from '../../../domain/explorables/funnel-steps.ts';
import { doubleLeads, type Outcome, outcomes } from '../../../domain/explorables/handoff-asks.ts';
import { handoffFields } from '../../../domain/explorables/handoff-setup.ts';
import type { RecordStore } from '../../../store/store.ts';
import { exploreWords } from '../../../strings/explore.ts';
import { handoffAsk as words } from '../../../strings/handoff-ask.ts';
import { KeptNote } from '../shared/KeptNote.tsx';
import { ModelBoundary } from '../shared/ModelBoundary.tsx';
import { usePredictions } from '../shared/use-predictions.ts';
import { useSetup } from '../shared/use-setup.ts';
import { Ask } from './Ask.tsx';
import { tellWay } from './tell-way.ts';
import { useAsked } from './use-asked.ts';

/** What is shown once something was predicted: more than half of the model, for those who get there. */
const load = () => import('./HandoffStory.tsx');
const Story = lazy(load);
const loadAhead = () => void load().catch(() => undefined); // what fails here fails again, and is told, when it is wanted

/** Asks what twice the leads do, shows it, and lets the hand-off be moved. @param open the record; tests pass one */
export default function MoveHandoffIsland({ open }: { open?: () => Promise<RecordStore> }) {
  const opened = useSetup('move-the-handoff', handoffFields);
  const { setup, change, problem } = opened;
  const predictions = usePredictions('move-the-handoff', open);
  const leads = useAsked<Outcome>('twice-the-leads', 'purchases', outcomes, predictions);
  const returns = useAsked<Way>('back-and-forth', 'way', ways, predictions);
  const head = useRef<HTMLParagraphElement>(null);
  // Whoever turns to another stage goes on at its first sentence; whoever comes to it by a link or anew does not.
  const turned = useRef(false);
  const isAsked = setup.stage === 'predict';
  useEffect(() => {
    if (!isAsked || !turned.current) return;
    head.current?.focus();
    turned.current = false;
  }, [isAsked]);

  if (!isAsked)
    return (
      <ModelBoundary>
        <Suspense>
          <Story opened={opened} predictions={predictions} leads={leads} returns={returns} turned={turned} />
        </Suspense>
      </ModelBoundary>
    );
  const { before, after, purchases, outcome } = doubleLeads(setup);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: nothing is done but to fetch what is likely to be wanted next
    <div onFocus={loadAhead} onPointerEnter={loadAhead}>
      {problem && <p role="alert">{exploreWords.problem[problem]}</p>}
      <Ask
        head={head}
        legend={words.ask(after)}
        options={words.outcomes}
        answer={(said) => {
          leads.remember(said, outcome, setup);
          turned.current = true;
          // Whoever was asked by a link and went on without an answer can still be asked the same.
          change({ stage: 'moved', ...(said && { hotels: after }) });
        }}
      >
        {words.setting(before, tellWay(setup), words.hours(setup.hours), purchases.before)}
        {setup.back > 0 && ` ${words.returning(setup.back)}`}
        {setup.good === 'simple' && ` ${words.simple}.`}
      </Ask>
      <KeptNote predictions={predictions} />
    </div>
  );
}
