import { listAssignments } from '../../store/assignments.ts';
import { eraseEverything, eraseProfile } from '../../store/erase-records.ts';
import { toNotKept } from '../../store/not-kept.ts';
import { listSessions } from '../../store/team-sessions.ts';
import { peopleWords } from '../../strings/people.ts';
import { recordWords as words } from '../../strings/record.ts';
import { reloadSaying } from './after-reload.ts';
import { EraseTool } from './EraseTool.tsx';
import type { OpenPeople } from './use-people.ts';
import type { OpenRecord } from './use-record.ts';

interface Props {
  record: OpenRecord;
  people: OpenPeople;
  /** Saves a copy. */
  save: () => void;
  /** Says what came of it. */
  tell: (what: string, isBad?: boolean) => void;
}

/** Erases this person's record, or everything of the course in this browser. */
export function EraseRecord({ record, people, save, tell }: Props) {
  const { store } = record;
  const { id, name } = people.list.find((one) => one.id === store.profile.id) ?? store.profile;
  const isEmpty = record.events.length + record.quarantined.length === 0;
  const sessions = listSessions().length;
  const assignments = listAssignments(id).length;
  const isNamed = id !== '' || name !== '';

  /** Erases this record through the store, which tells other tabs, then whatever else `rest` erases. */
  const erase = async (rest: () => Promise<void>, then: () => string): Promise<[string, boolean?]> => {
    try {
      await store.erase();
    } catch (thrown) {
      return [`${words.notKept[toNotKept(thrown).reason]} ${words.stillHere}`, true];
    }
    try {
      await rest();
    } catch {
      return [peopleWords.nameStayed, true];
    }
    return [then()];
  };
  const erasePerson = () =>
    erase(
      () => eraseProfile(id),
      () => {
        if (isNamed) reloadSaying(peopleWords.erasedPerson(name));
        return words.erased;
      },
    );
  const eraseAll = () =>
    erase(eraseEverything, () => {
      reloadSaying(peopleWords.allErased);
      return peopleWords.allErased;
    });

  return (
    <>
      <EraseTool
        label={peopleWords.erasePerson(name)}
        title={words.eraseTitle}
        loss={[
          isEmpty ? peopleWords.nothingHere : tellLoss(record),
          peopleWords.eraseSessionsToo(sessions),
          peopleWords.eraseAssignmentsToo(assignments),
          peopleWords.eraseNameToo(name),
        ]
          .filter(Boolean)
          .join(' ')}
        first={words.eraseFirst}
        sure={words.eraseSure}
        sureText={words.eraseSureText}
        last={words.eraseLast}
        instead={
          <button type="button" className="btn" onClick={save}>
            {words.save}
          </button>
        }
        nothing={isEmpty && !isNamed && !sessions && !assignments ? words.eraseNothing : undefined}
        erase={erasePerson}
        tell={tell}
      />
      <EraseTool
        label={peopleWords.all}
        title={peopleWords.allTitle}
        loss={peopleWords.allLoss(
          people.list.map((one) => one.name || (one.id ? peopleWords.lost : peopleWords.nobody)),
        )}
        first={peopleWords.allFirst}
        sure={peopleWords.allSure}
        sureText={peopleWords.allSureText}
        last={peopleWords.allLast}
        erase={eraseAll}
        tell={tell}
      />
    </>
  );
}

function tellLoss({ events, quarantined }: OpenRecord): string {
  const of = (...types: string[]) => events.filter(({ type }) => types.includes(type)).length;
  const notes = new Set(events.flatMap((event) => (event.type === 'noted' ? event.lesson : [])));
  return words.eraseLoss(
    of('answered', 'predicted'),
    of('opened'),
    notes.size,
    of('diagnosed'),
    of('drafted'),
    of('decided'),
    of('explored'),
    of('copied'),
    quarantined.length,
  );
}
