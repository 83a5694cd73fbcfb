import { exploreWords as words } from '../../../strings/explore.ts';
import sheet from './model.css?url';

interface Props {
  /** What is in the table; defaults to saying that it holds the picture's numbers. */
  summary?: string;
  head: readonly string[];
  rows: readonly { name: string; cells: readonly (string | number)[] }[];
}

/**
 * What the picture shows, as numbers, for whoever would rather read them. No result is without one, and so it brings the
 * sheet for all that a result shows.
 */
export function NumbersTable({ summary = words.numbers, head, rows }: Props) {
  return (
    <details>
      <summary>{summary}</summary>
      {sheet && <link rel="stylesheet" href={sheet} />}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls sideways must be reachable by keyboard */}
      <section className="explorable-wide" aria-label={summary} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {head.map((name) => (
                <th scope="col" key={name}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, cells }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {cells.map((cell, place) => (
                  <td key={head[place + 1]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
