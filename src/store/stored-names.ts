import { nameCopy } from '../domain/offline/offline-copy.ts';
import { OFFERED } from './durable.ts';
import {
  DRAFT,
  nameAssignmentKey,
  nameDatabases,
  nameKey,
  nameRecord,
  nameSearchesKey,
  nameTeamKey,
  OFFLINE,
  PRESENT,
  SLASH,
  THEME,
} from './record-names.ts';

/** One kind of thing that this course keeps in a browser. */
export type StoredKind =
  | 'record'
  | 'snapshot'
  | 'present'
  | 'name'
  | 'theme'
  | 'slash'
  | 'offered'
  | 'offline-copy'
  | 'offline-choice'
  | 'put-off'
  | 'comparison'
  | 'code'
  | 'assignment'
  | 'searches'
  | 'draft'
  | 'tab-record';

/** Where a browser keeps a thing, and under which name. */
export interface StoredName {
  kind: StoredKind;
  place: 'IndexedDB' | 'localStorage' | 'sessionStorage' | 'Cache Storage';
  /** What varies from one to the next stands between angle brackets. */
  name: string;
}

/** Whether a thing goes when its tab is closed, whatever else could end it. */
export const endsWithTab = ({ place }: StoredName): boolean => place === 'sessionStorage';

const PERSON = '<person>';
const SESSION = '<session>';

/**
 * Everything that the course keeps in a browser, by the names that the rest of the store uses. The privacy sheet shows
 * this list, and a test holds that nothing is kept under any other name.
 */
export const storedNames: readonly StoredName[] = [
  { kind: 'record', place: 'IndexedDB', name: nameRecord('') },
  { kind: 'record', place: 'IndexedDB', name: nameRecord(PERSON) },
  ...['', PERSON].map((person): StoredName => {
    const [, name = ''] = nameDatabases(person);
    return { kind: 'snapshot', place: 'IndexedDB', name };
  }),
  { kind: 'present', place: 'localStorage', name: PRESENT },
  { kind: 'name', place: 'localStorage', name: nameKey(PERSON) },
  { kind: 'theme', place: 'localStorage', name: THEME },
  { kind: 'slash', place: 'localStorage', name: SLASH },
  { kind: 'offered', place: 'localStorage', name: OFFERED },
  { kind: 'offline-copy', place: 'Cache Storage', name: nameCopy('<path>') },
  { kind: 'offline-choice', place: 'localStorage', name: OFFLINE },
  { kind: 'put-off', place: 'sessionStorage', name: OFFLINE },
  // Where localStorage is refused, the tab's own storage holds comparisons.
  ...(['localStorage', 'sessionStorage'] as const).flatMap((place): StoredName[] => [
    { kind: 'comparison', place, name: nameTeamKey(PERSON, SESSION) },
    { kind: 'code', place, name: nameTeamKey(PERSON, SESSION, '<code>') },
  ]),
  { kind: 'assignment', place: 'localStorage', name: nameAssignmentKey(PERSON, '<assignment>') },
  { kind: 'searches', place: 'localStorage', name: nameSearchesKey(PERSON) },
  { kind: 'draft', place: 'sessionStorage', name: `${DRAFT}:${PERSON}:<place>` },
  { kind: 'tab-record', place: 'sessionStorage', name: `${nameRecord('')}:<entry>` },
  { kind: 'tab-record', place: 'sessionStorage', name: `${nameRecord(PERSON)}:<entry>` },
];

/** What can stand for each thing that varies: a person's id is ten digits and letters, or empty; the others eight. */
const holes: Record<string, string> = {
  person: '[0-9a-f]{0,10}',
  session: '[0-9a-f]{8}',
  assignment: '[0-9a-f]{8}',
};

/** Whether a name that was found in a browser is one of a listed kind. */
export function isNamed(found: string, listed: string): boolean {
  const pattern = listed.split(/<\w+>/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const [first = '', ...others] = pattern;
  const between = [...listed.matchAll(/<(\w+)>/g)].map(([, hole = '']) => holes[hole] ?? '.+');
  return new RegExp(`^${first}${others.map((part, i) => between[i] + part).join('')}$`, 's').test(found);
}
