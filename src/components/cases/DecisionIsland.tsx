import { useId, useState } from 'react';
import type { Decided } from '../../domain/record/event.ts';
import type { Decision } from '../../schemas/case.ts';
import { toNotKept } from '../../store/not-kept.ts';
import { openStore } from '../../store/open-store.ts';
import type { RecordStore } from '../../store/store.ts';
import { caseWords as words } from '../../strings/cases.ts';
import { KeepingAdvice } from '../learner/KeepingAdvice.tsx';
import { useRecord } from '../learner/use-record.ts';

interface Props {
  /** Id of the case. */
  case: string;
  decision: Decision;
  /** Opens the record; tests pass one of their own. */
  open?: () => Promise<RecordStore>;
}

/** What was chosen here last, if it can still be chosen. */
function useDecided({ case: id, decision, open = openStore }: Props) {
  const record = useRecord(open);
  if (!record || record === 'unreadable') return { store: undefined, kept: undefined };
  const kept = record.events.findLast(
    (event): event is Decided => event.type === 'decided' && event.case === id && event.decision === decision.id,
  );
  return {
    store: record.store,
    kept: decision.choices.some((choice) => choice.id === kept?.choice) ? kept : undefined,
  };
}

/** "Monday 5 October 2026". Browsers differ in the comma. */
const sayDay = (at: string) =>
  new Date(at)
    .toLocaleDateString('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
    .replace(',', '');

/** One decision of a case: choose, then read what follows. Nothing is marked; the choice is kept. */
export default function DecisionIsland(props: Props) {
  const { case: id, decision } = props;
  const { store, kept } = useDecided(props);
  const [picked, pick] = useState<string>();
  const [asked, ask] = useState(false);
  const [failure, setFailure] = useState('');
  const name = useId();
  // What was decided earlier stands until another choice is picked.
  const chosen = picked ?? kept?.choice;
  const choice = decision.choices.find((one) => one.id === chosen);

  async function decide() {
    ask(true);
    setFailure('');
    if (!choice || choice.id === kept?.choice) return;
    try {
      await store?.append({ type: 'decided', case: id, decision: decision.id, choice: choice.id });
    } catch (thrown) {
      setFailure(words.failed(words.reasons[toNotKept(thrown).reason]));
    }
  }

  return (
    // Sent before it is live, a form of this method goes nowhere; any other would load the page again.
    <form
      method="dialog"
      className="decision needs-script"
      onSubmit={(event) => {
        event.preventDefault();
        void decide();
      }}
    >
      <fieldset>
        <legend>{decision.question}</legend>
        {decision.choices.map(({ id, text }) => (
          <label key={id}>
            <input
              type="radio"
              name={name}
              value={id}
              checked={id === chosen}
              onChange={() => {
                pick(id);
                // An outcome that belongs to another choice would mislead.
                ask(false);
              }}
            />
            <span>{text}</span>
          </label>
        ))}
      </fieldset>
      <button type="submit" className="btn">
        {words.see}
      </button>
      <p className="decision-outcome" role="status">
        {asked && (choice ? choice.consequence : words.chooseFirst)}
        {failure && <strong> {failure}</strong>}
      </p>
      {/* Outside of what is read out: on a return it is no news. */}
      {!asked && kept && chosen === kept.choice && <p className="decision-outcome">{choice?.consequence}</p>}
      {store && (
        <p className="decision-kept" data-saved={store.keeping}>
          {kept && words.decided(sayDay(kept.at))} {words.kept[store.keeping]}
          {store.keeping !== 'kept' && <KeepingAdvice keeping={store.keeping} />}
        </p>
      )}
    </form>
  );
}
