import type { Called } from '../../domain/statistics/items.ts';
import { classWords } from '../../strings/reader-class.ts';

const words = classWords.items;

/** How sure they were, and how many of them were right. */
export function CalledTable({ called }: { called: readonly Called[] }) {
  const said = called.filter(({ answered }) => answered > 0);
  if (!said.some(({ confidence }) => confidence !== 'unsaid')) return null;
  return (
    <table className="rd-called">
      <caption>{words.confidence}</caption>
      <thead>
        <tr>
          <th scope="col">{words.sure}</th>
          <th scope="col">{words.answered}</th>
          <th scope="col">{words.ofThemRight}</th>
        </tr>
      </thead>
      <tbody>
        {said.map(({ confidence, answered, right }) => (
          <tr key={confidence}>
            <th scope="row">{words.degrees[confidence]}</th>
            <td>{answered}</td>
            <td>{right}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
