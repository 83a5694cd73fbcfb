import { useState } from 'react';
import type { AssignmentFacts } from '../../domain/assignment/assignment-text.ts';
import type { Problem } from '../../domain/assignment/find-problems.ts';
import { assignWords } from '../../strings/assign.ts';
import { assignOutWords as words } from '../../strings/assign-out.ts';
import { sayMoment } from '../../strings/assignment-text.ts';
import { CopyField } from '../share/CopyField.tsx';
import { ProblemList } from './ProblemList.tsx';
import { Total } from './Total.tsx';
import { useCalm } from './use-calm.ts';

/** Long enough that a screen reader is not interrupted by each tick of a row of them. */
const PAUSE = 900;

/** Leads on to the rest of what comes out. No link, because the address holds the form. */
function goOn() {
  const more = document.getElementById('assign-more');
  more?.scrollIntoView();
  more?.focus({ preventScroll: true });
}

interface Props {
  facts: AssignmentFacts;
  problems: readonly Problem[];
  /** The link; null while there are problems. */
  link: string | null;
}

/** How much it is, when it is due, and the link: always in sight beside the form. */
export function Now({ facts, problems, link }: Props) {
  const { minutes, questions, tasks, opens, due, edition } = facts;
  const [copied, setCopied] = useState<string | null>(null);
  const calm = useCalm(words.live(minutes, questions, tasks.length), PAUSE, '');
  return (
    <section className="as-now" aria-labelledby="assign-now">
      <h2 id="assign-now">{words.heading}</h2>
      {tasks.length > 0 && <Total facts={facts} />}
      <p className="visually-hidden" role="status">
        {tasks.length > 0 ? calm : ''}
      </p>
      {tasks.length > 0 && (
        <p className="as-times">
          {opens && <span>{words.opens(sayMoment(opens))}</span>}
          <span>{due ? words.due(sayMoment(due)) : words.noDue}</span>
        </p>
      )}
      {link === null ? (
        <ProblemList problems={problems} isBegun={tasks.length > 0} />
      ) : (
        <>
          <CopyField
            label={words.link}
            text={link}
            button={words.copyLink}
            hint={words.linkHint(link.length, edition)}
            onCopied={() => setCopied(link)}
            primary
            beside={
              <a className="btn" href={link} target="_blank" rel="noopener">
                {words.preview}
                <span className="visually-hidden"> ({words.newTab})</span>
              </a>
            }
          />
          {copied !== null && copied !== link && <p className="as-told">{words.stale}</p>}
          <p className="as-more">
            <button type="button" className="as-link" onClick={goOn}>
              {words.more}
            </button>
          </p>
        </>
      )}
      <p className="as-note">{assignWords.private}</p>
    </section>
  );
}
