import { assignWords } from '../../strings/assign.ts';
import { assignOutWords } from '../../strings/assign-out.ts';
import { sayMoment, sayTask } from '../../strings/assignment-text.ts';
import { QrPicture } from '../share/QrPicture.tsx';
import type { useQr } from '../share/use-qr.ts';
import type { Ready } from './HandOut.tsx';

const { sheet: words, seen, qr, due: sayDue, opens: sayOpens } = assignOutWords;

interface Props extends Ready {
  drawing: ReturnType<typeof useQr>;
}

/** The assignment on paper. It is there when the page is printed, and never on the screen. */
export function Sheet({ facts, link, drawing }: Props) {
  const { title, from, tasks, opens, due, edition } = facts;
  return (
    <section className="as-sheet" aria-hidden="true">
      <p className="as-sheet-title">{title || seen.untitled}</p>
      {from && <p>{from}</p>}
      <p className="as-sheet-times">
        {due && <b>{sayDue(sayMoment(due))}</b>} {opens && <span>{sayOpens(sayMoment(opens))}</span>}
      </p>
      <ol>
        {tasks.map((task, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of text without anything of their own
          <li key={place}>
            {sayTask(task)} <span className="as-note">{`${task.minutes} min`}</span>
          </li>
        ))}
      </ol>
      <p>{words.inAll(assignWords.amount(facts))}</p>
      <div className="as-sheet-link">
        {typeof drawing === 'object' && <QrPicture drawing={drawing} label={qr.picture} />}
        <div>
          <p>{words.open}</p>
          <p className="as-sheet-address">{link}</p>
          <p>{words.handIn}</p>
        </div>
      </div>
      <p className="as-note">{words.licence(edition)}</p>
    </section>
  );
}
