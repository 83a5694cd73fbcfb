import { roomWords } from '../../../strings/team-room.ts';
import type { Example, Examples } from './use-examples.ts';

const words = roomWords.other;

interface Props {
  examples: Examples;
  onOpen: (example: Example) => void;
}

/** The invented companies, fetched when the list is unfolded. */
export function ExampleList({ examples: { list, load }, onOpen }: Props) {
  return (
    <details onToggle={({ currentTarget }) => currentTarget.open && list === null && void load()}>
      <summary>{words.examples}</summary>
      <p className="rm-note">{words.examplesNote}</p>
      <div role="status">
        {list === 'loading' && <p>{words.examplesLoading}</p>}
        {list === 'failed' && <p>{words.examplesFailed}</p>}
      </div>
      {list === 'failed' && (
        <button type="button" className="btn" onClick={load}>
          {roomWords.map.retry}
        </button>
      )}
      {Array.isArray(list) && (
        <ul className="rm-list">
          {list.map((example: Example) => (
            <li key={example.id}>
              <p>
                <strong>{roomWords.invented(example.name)}</strong> {example.text}
              </p>
              <button type="button" className="btn" onClick={() => onOpen(example)}>
                {words.openExample(example.name)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
