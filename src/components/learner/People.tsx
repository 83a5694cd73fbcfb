import { useState } from 'react';
import type { Profile } from '../../store/present-profile.ts';
import { addProfile, renameProfile, switchProfile } from '../../store/profiles.ts';
import { peopleWords as words } from '../../strings/people.ts';
import { reloadSaying } from './after-reload.ts';
import { NameForm } from './NameForm.tsx';
import type { OpenPeople } from './use-people.ts';
import type { OpenRecord } from './use-record.ts';

interface Props {
  people: OpenPeople;
  record: OpenRecord;
}

const label = ({ id, name }: Profile) => name || (id ? words.lost : words.first);

/** Whose record this is, who else has one, and how one becomes the other. One line while there is nobody else. */
export function People({ people: { list, refresh }, record }: Props) {
  const [told, setTold] = useState('');
  const here = record.store.profile.id;
  const present = list.find(({ id }) => id === here) ?? record.store.profile;
  const isShared = list.length > 1;

  /** Runs a change and says what came of it. Resolves with whether it was kept. */
  const change = async (make: () => string): Promise<boolean> => {
    try {
      setTold(make());
      await refresh();
      return true;
    } catch {
      setTold(words.refused);
      return false;
    }
  };
  const namesBut = (id?: string) => list.flatMap((one) => (one.id === id ? [] : one.name || []));

  return (
    <section className="record-people" id="people">
      {isShared && (
        <>
          <h2>{words.heading}</h2>
          <ul>
            {list.map((person) => (
              <li key={person.id}>
                <span>
                  {person.id === here ? <strong>{label(person)}</strong> : label(person)}
                  {person.id === here && <small> {words.here}</small>}
                </span>
                {person.id !== here && (
                  <button
                    type="button"
                    className="btn"
                    aria-label={words.switchLabel(label(person))}
                    onClick={() =>
                      change(() => {
                        switchProfile(person.id);
                        reloadSaying();
                        return '';
                      })
                    }
                  >
                    {words.switchTo}
                  </button>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      <details onSubmitCapture={() => setTold('')}>
        <summary>{isShared ? words.change : words.quiet}</summary>
        <p>{words.intro}</p>
        <NameForm
          label={words.addName}
          button={words.doAdd}
          others={namesBut()}
          give={(name) => change(() => words.added(addProfile(name).name))}
        />
        <NameForm
          key={present.id}
          label={words.rename(label(present))}
          button={words.doRename}
          name={present.name}
          others={namesBut(here)}
          give={(name) =>
            change(() => {
              renameProfile(here, name);
              return words.renamed(name);
            })
          }
        />
      </details>
      <p aria-live="polite">{told}</p>
    </section>
  );
}
