import type { Profile } from '../../store/present-profile.ts';
import { peopleWords as words } from '../../strings/people.ts';
import type { OpenPeople } from './use-people.ts';

interface Props {
  people: OpenPeople;
  /** Whose page this is. */
  profile: Profile;
}

/** Whose record it is, at the top of the page, as soon as there can be a doubt. */
export function Whose({ people: { list }, profile }: Props) {
  const { name } = list.find(({ id }) => id === profile.id) ?? profile;
  if (!name && list.length < 2) return null;
  return (
    <p className="record-whose">
      {words.present(name)} {list.length > 1 && <a href="#people">{words.notYou}</a>}
    </p>
  );
}
