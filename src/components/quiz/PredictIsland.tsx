import { useEffect, useRef, useState } from 'react';
import type { Shown } from '../../domain/questions/rules.ts';
import type { Answer } from '../../domain/record/event.ts';
import { openStore } from '../../store/open-store.ts';
import type { Keeping, RecordStore } from '../../store/store.ts';
import { quiz } from '../../strings/quiz.ts';
import { Boundary } from './Boundary.tsx';
import { Broken } from './Broken.tsx';
import { Emphasised } from './Emphasised.tsx';
import { OptionRow } from './OptionRow.tsx';
import { tellReason } from './use-answers.ts';

/** A choice question without its key, its options in the order in which they are shown. */
export interface Guessed {
  id: string;
  rev: number;
  stem: string;
  options: readonly Shown[];
}

interface Props {
  /** Id of the lesson. */
  lesson: string;
  question: Guessed;
  /** Opens the record; tests pass one of their own. */
  open?: () => Promise<RecordStore>;
}

function Predict({ lesson, question, open = openStore }: Props) {
  const { id, rev, stem, options } = question;
  const form = useRef<HTMLFormElement>(null);
  const store = useRef<Promise<RecordStore>>(undefined);
  const [keeping, setKeeping] = useState<Keeping>();
  const [guess, setGuess] = useState<Answer>();
  const [restored, setRestored] = useState(false);
  const [note, setNote] = useState('');

  // biome-ignore lint/correctness/useExhaustiveDependencies: an island's props never change.
  useEffect(() => {
    const start = async () => {
      store.current = open();
      const opened = await store.current;
      setKeeping(opened.keeping);
      const events = await opened.events();
      const last = events.findLast((event) => event.type === 'predicted' && event.question === id && event.rev === rev);
      if (last?.type !== 'predicted') return;
      setGuess(last.answer);
      setRestored(true);
    };
    start().catch(() => setKeeping('not-kept'));
  }, []);

  async function keep() {
    const option = form.current && new FormData(form.current).get('a');
    if (typeof option !== 'string') return setNote(quiz.guessFirst);
    const answer = { type: 'choice', option } as const;
    setGuess(answer);
    setNote('');
    // The button goes away with its focus.
    form.current?.querySelector<HTMLElement>('[tabindex]')?.focus();
    try {
      await (await store.current)?.append({ type: 'predicted', lesson, question: id, rev, answer });
    } catch (thrown) {
      setKeeping('not-kept');
      setNote(quiz.guessLost(tellReason(thrown)));
    }
  }

  const chosen = guess?.type === 'choice' ? guess.option : undefined;
  const kept = keeping === 'kept' ? quiz.guessKept : quiz.guessHeld;
  return (
    <form
      className="quiz"
      data-pagefind-ignore=""
      method="dialog"
      ref={form}
      data-predict={id}
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <p className="top">{quiz.guess}</p>
      <fieldset key={String(restored)}>
        <legend>
          <Emphasised text={stem} />
        </legend>
        {options.map((line) => (
          <OptionRow
            key={line.id}
            type="radio"
            line={line}
            chosen={restored && line.id === chosen}
            locked={chosen !== undefined}
          />
        ))}
      </fieldset>
      <div className="act">
        <div role="status" tabIndex={-1} data-saved={chosen && keeping}>
          {note || (chosen ? kept : quiz.comesBack)}
        </div>
        {!chosen && (
          <button type="submit" className="btn needs-script">
            {quiz.keepGuess}
          </button>
        )}
      </div>
    </form>
  );
}

/** The question that is asked cold, before reading. It is kept, never marked. */
export default function PredictIsland(props: Props) {
  return (
    <Boundary fallback={<Broken now />}>
      <Predict {...props} />
    </Boundary>
  );
}
