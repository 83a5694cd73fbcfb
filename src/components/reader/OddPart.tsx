import type { ClassReading } from '../../domain/class/read-class.ts';
import { classWords } from '../../strings/reader-class.ts';
import { nameReceipt, oddReceipts, sayOdd } from '../../strings/receipts.ts';
import type { SayTime } from './say-time.ts';
import { receiptAddress } from './use-shown.ts';

interface Props {
  reading: ClassReading;
  sayTime: SayTime;
}

/** What is worth a look, said without accusing anybody. */
export function OddPart({ reading: { odd, paperOf }, sayTime }: Props) {
  const keyOf = (receipt: (typeof odd)[number]['receipts'][number]) => paperOf.get(receipt)?.key ?? 0;
  return (
    <section aria-labelledby="look">
      <h3 id="look">{oddReceipts.title}</h3>
      <p>{odd.length > 0 ? oddReceipts.text : classWords.odd.none}</p>
      <ul className="rd-list">
        {odd.map(({ odd: one, receipts }) => {
          const names = receipts.map((receipt) => nameReceipt(receipt, keyOf(receipt)));
          return (
            <li key={`${one.type} ${receipts.map(keyOf).join()}`} data-odd={one.type}>
              <p>{sayOdd(one, [...new Set(names)], sayTime)}</p>
              <p className="rd-note">
                {receipts.map((receipt, place) => (
                  <span key={keyOf(receipt)}>
                    {place > 0 && ' · '}
                    <a href={receiptAddress(keyOf(receipt))}>{classWords.table.open(names[place] ?? '')}</a>
                    {`, ${sayTime(receipt.madeAt)}`}
                  </span>
                ))}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
