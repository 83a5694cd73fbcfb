import { type EntryId, entryOwners, type Owner } from '../../../domain/explorables/diary-events.ts';
import { eventWords, entryWords as words } from '../../../strings/diary-entries.ts';
import { Choices } from '../shared/Choices.tsx';
import { useCardDrag } from './use-card-drag.ts';

const owners = (['dana', 'ravi'] as const).map((value) => ({ value, label: words.names[value] }));

interface Props {
  id: EntryId;
  placed: Owner | 'none';
  /** Whether the diaries have been opened. */
  compared: boolean;
  place: (owner: Owner) => void;
}

/**
 * One entry without a name, to be put into a diary by pressing one or by dragging the card to its side. Afterwards it
 * says where the entry stands, what its owner is judged on, and what the other one noted.
 */
export function EntryCard({ id, placed, compared, place }: Props) {
  const { by, over, handlers } = useCardDrag(place);
  const event = eventWords[id];
  const owner = entryOwners[id];
  const other = owner === 'dana' ? 'ravi' : 'dana';
  return (
    <li
      className="dd-card"
      data-in={over ?? placed}
      style={by ? { transform: `translateX(${by}px)` } : undefined}
      {...handlers}
    >
      <Choices
        legend={event[owner].note}
        options={owners}
        value={placed === 'none' ? undefined : placed}
        choose={place}
      />
      {compared && (
        <>
          <p>
            <strong>{words.stands(owner, owner === placed)}</strong> {words.judged(event[owner])} {event.close}
          </p>
          <p>
            {words.alsoNoted(other, event[other])} {words.judged(event[other])}
          </p>
        </>
      )}
    </li>
  );
}
