import { readerWords } from '../../strings/reader.ts';
import type { ClassControl } from './use-class.ts';

const words = readerWords.reading;

/** How far reading has come, and what came of it when it is over. */
export function ReadingProgress({ control: { reading, told, stop } }: { control: ClassControl }) {
  return (
    <div className="rd-reading">
      {reading && (
        <div className="rd-progress">
          <progress aria-label={words.label} max={reading.of} value={reading.done} />
          <span>{words.progress(reading.done, reading.of)}</span>
          <button type="button" className="btn" onClick={stop}>
            {words.cancel}
          </button>
        </div>
      )}
      <p role="status">{reading ? '' : told}</p>
    </div>
  );
}
