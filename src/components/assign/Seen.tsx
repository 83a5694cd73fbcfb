import { toAddress } from '../../content-access/addresses.ts';
import { assignOutWords, sayRules } from '../../strings/assign-out.ts';
import { sayMoment, sayTask } from '../../strings/assignment-text.ts';
import type { Ready } from './HandOut.tsx';

const words = assignOutWords.seen;

/** What students will see and what becomes of their work, in plain sentences. */
export function Seen({ facts }: Ready) {
  const { title, from, tasks, questions, opens, due, openAnswers } = facts;
  return (
    <>
      <h2>{words.heading}</h2>
      <p>{words.intro(title || words.untitled, from)}</p>
      <ol>
        {tasks.map((task, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of text without anything of their own
          <li key={place}>{sayTask(task)}</li>
        ))}
      </ol>
      <ul>
        {opens && <li>{words.opens(sayMoment(opens))}</li>}
        <li>{due ? words.due(sayMoment(due)) : words.noDue}</li>
        {tasks.some(({ type }) => type === 'explorable') && <li>{words.models}</li>}
        {questions > 0 && <li>{words.right}</li>}
        {questions > 0 && <li>{sayRules(facts)}</li>}
        <li>{words.receipt}</li>
        <li>{openAnswers ? words.texts : words.noTexts}</li>
      </ul>
      <p>
        <a href={toAddress('/teach/reader/')}>{words.read}</a>
      </p>
    </>
  );
}
