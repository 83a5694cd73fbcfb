import type { Asked } from '../../domain/questions/asked.ts';
import { tellNumber } from '../../domain/questions/number.ts';
import type { ItemStatistics } from '../../domain/statistics/items.ts';
import { classWords } from '../../strings/reader-class.ts';
import { Emphasised } from '../quiz/Emphasised.tsx';

const words = classWords.items;

/** What an option says, and whether it is right. */
export function describeChosen(asked: Asked | undefined, id: string): { text: string; isRight: boolean } {
  if (asked?.type === 'choice' || asked?.type === 'choices') {
    const option = asked.options.find((one) => one.id === id);
    return { text: option?.text ?? id, isRight: option?.right ?? false };
  }
  if (asked?.type === 'number') {
    const isRight = Math.abs(Number(id) - asked.answer) <= asked.tolerance;
    return { text: tellNumber(Number(id), asked.unit), isRight };
  }
  return { text: id, isRight: false };
}

/** Which option drew how many, and whom; nothing for questions without options. */
export function ChosenTable({ item: { chosen, n }, asked }: { item: ItemStatistics; asked: Asked | undefined }) {
  if (chosen.length === 0) return null;
  return (
    <table className="rd-chosen">
      <caption>{words.chosen}</caption>
      <thead>
        <tr>
          <th scope="col">{asked?.type === 'number' ? words.answer : words.option}</th>
          <th scope="col">{words.by}</th>
        </tr>
      </thead>
      <tbody>
        {chosen.map(({ id, count, by }) => {
          const { text, isRight } = describeChosen(asked, id);
          return (
            <tr key={id} data-right={isRight || undefined}>
              <td>
                {isRight && (
                  <b className="is-right">
                    <span aria-hidden="true">✓</span> {words.key}:{' '}
                  </b>
                )}
                <Emphasised text={text} />
                {count > 0 && !isRight && (
                  <details className="rd-who">
                    <summary>{words.who(count)}</summary>
                    <bdi>{by.join(', ')}</bdi>
                  </details>
                )}
              </td>
              <td className="rd-count">
                {count}
                <svg className="rd-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                  <rect
                    className={isRight ? 'rd-bar-right' : 'rd-bar-wrong'}
                    width={n > 0 ? (100 * count) / n : 0}
                    height="8"
                  />
                </svg>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
