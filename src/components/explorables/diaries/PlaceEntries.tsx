import { useState } from 'react';
import {
  countMatches,
  type EntryId,
  entryIds,
  type Owner,
  type Placed,
  takePlaces,
} from '../../../domain/explorables/diary-events.ts';
import { eventWords, entryWords as words } from '../../../strings/diary-entries.ts';
import { exploreWords } from '../../../strings/explore.ts';
import { NumbersTable } from '../shared/NumbersTable.tsx';
import { EntryCard } from './EntryCard.tsx';

interface Props {
  placed: Placed;
  /** Whether the reader has compared the places with the diaries. */
  compared: boolean;
  place: (id: EntryId, owner: Owner) => void;
  /** The day on which they were placed before; undefined for today or never. */
  earlier: string | undefined;
  compare: (placed: Readonly<Record<EntryId, Owner>>) => void;
}

/** Six entries without a name, to be put into one of two diaries. */
export function PlaceEntries({ placed, compared, earlier, place, compare }: Props) {
  const [asked, setAsked] = useState(false);
  const missing = entryIds.filter((id) => placed[id] === 'none').length;
  const shown = compared && missing === 0;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        const places = takePlaces(placed);
        if (places && !shown) compare(places);
      }}
    >
      <h3 className="dd-title">{words.title}</h3>
      <p>{words.ask}</p>
      {earlier && <p className="explorable-note">{exploreWords.earlier(earlier)}</p>}
      <div className="dd-sides" aria-hidden="true">
        <p className="dd-dana">{words.diary.dana}</p>
        <p className="dd-ravi">{words.diary.ravi}</p>
      </div>
      <ul className="dd-board">
        {entryIds.map((id) => (
          <EntryCard
            key={id}
            id={id}
            placed={placed[id]}
            compared={shown}
            place={(owner) => owner !== placed[id] && place(id, owner)}
          />
        ))}
      </ul>
      <p role="status">{shown ? words.result(countMatches(placed)) : asked && missing > 0 && words.missing(missing)}</p>
      <div className="explorable-buttons">
        <button type="submit" className="btn primary">
          {words.check}
        </button>
      </div>
      <NumbersTable
        summary={words.table}
        head={[words.diary.dana, words.diary.ravi]}
        rows={entryIds.map((id) => ({
          name: words.cell(eventWords[id].dana),
          cells: [words.cell(eventWords[id].ravi)],
        }))}
      />
    </form>
  );
}
