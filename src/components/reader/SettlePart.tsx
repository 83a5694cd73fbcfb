import type { ClassReading } from '../../domain/class/read-class.ts';
import type { Hands } from '../../domain/class/saved-class.ts';
import type { Student } from '../../domain/grades/student.ts';
import type { Receipt } from '../../domain/receipt/receipt.ts';
import { classWords } from '../../strings/reader-class.ts';
import { nameStudent, nameTyped } from './name-person.ts';
import type { ClassControl } from './use-class.ts';
import { receiptAddress } from './use-shown.ts';
import { WhoseReceipt } from './WhoseReceipt.tsx';

const words = classWords.settle;

interface Open {
  receipt: Receipt;
  near: readonly Student[];
  why: string;
}

/** What was settled stays in the list, so that it can be seen and changed, and the keyboard stays where it is. */
function listSettled({ paperOf }: ClassReading, hands: Hands): Open[] {
  return [...paperOf].flatMap(([receipt, { key }]) => (hands.has(key) ? [{ receipt, near: [], why: '' }] : []));
}

/** Receipts that a person has to settle, those that fit several students first. */
export function listOpen({ matching }: ClassReading): Open[] {
  return [
    ...matching.ambiguous.flatMap(({ receipts, between }) =>
      receipts.map((receipt) => ({
        receipt,
        near: between,
        why: words.fits(between.slice(0, 6).map(nameStudent).join(', ')),
      })),
    ),
    ...matching.unknown.map(({ receipt, near }) => ({ receipt, near, why: words.fitsNobody })),
  ];
}

interface Props {
  reading: ClassReading;
  students: readonly Student[];
  hands: Hands;
  setHand: ClassControl['setHand'];
}

/** Whose is it? One choice a receipt. */
export function SettlePart({ reading, students, hands, setHand }: Props) {
  const open = listOpen(reading);
  const keyOf = ({ receipt }: Open) => reading.paperOf.get(receipt)?.key ?? -1;
  const all = [...open, ...listSettled(reading, hands)].sort((one, other) => keyOf(one) - keyOf(other));
  if (all.length === 0) return null;
  return (
    <section className="rd-settle" aria-labelledby="settle">
      <h3 id="settle">
        {words.heading} <span className="rd-note">{open.length}</span>
      </h3>
      <p>{words.intro}</p>
      <ul className="rd-list">
        {all.map((one) => {
          const { receipt, near, why } = one;
          const key = keyOf(one);
          return (
            <li key={key}>
              <a href={receiptAddress(key)}>
                <bdi>{words.typed(receipt.name, receipt.number)}</bdi>
              </a>{' '}
              <span className="rd-note">{why}</span>
              <WhoseReceipt
                label={words.label(nameTyped(receipt))}
                unsaid={words.open}
                {...{ students, near, missing: reading.matching.missing, hand: hands.get(key) }}
                onHand={(hand) => setHand(key, hand)}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
