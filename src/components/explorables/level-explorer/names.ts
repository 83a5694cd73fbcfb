import type { Standing } from '../../../domain/explorables/level-distance.ts';
import type { Fact } from '../../../domain/explorables/vignettes.ts';
import type { Answer } from '../../../domain/explorables/weigh.ts';
import { type LevelId, levels, type SignId, signs } from '../../../domain/levels.ts';
import { explorerWords as words } from '../../../strings/level-explorer.ts';

const inSentence: Partial<Record<SignId, string>> = words.inSentence;
const find = (things: readonly { id: string; name: string }[], id: string) =>
  things.find((thing) => thing.id === id)?.name ?? id;

/** A level's name as a heading has it: "Defined". */
export const headLevel = (id: LevelId): string => find(levels, id);
/** A level's name as a sentence has it: "defined". */
export const nameLevel = (id: LevelId): string => headLevel(id).toLowerCase();

const format = new Intl.ListFormat('en-GB');
/** "undefined, defined and aligned" */
export const nameLevels = (ids: readonly LevelId[]): string => format.format(ids.map(nameLevel));
/** Signs as a sentence has them, each with what `add` puts behind it. */
export const nameSigns = (ids: readonly SignId[], add: (id: SignId) => string = () => ''): string =>
  format.format(ids.map((id) => (inSentence[id] ?? find(signs, id).toLowerCase()) + add(id)));
/** The signs that some facts belong to. */
export const nameSignsOf = (facts: readonly Fact[]): string =>
  nameSigns(facts.flatMap(({ sign }) => (sign ? [sign] : [])));
/** A sign's name as a heading has it. */
export const headSign = (id: SignId | null): string => (id ? find(signs, id) : words.noSign);

/** "aligned", or "between defined and aligned" */
export const nameStanding = ({ level, between }: Standing): string =>
  between ? words.between(nameLevel(between[0]), nameLevel(between[1])) : nameLevel(level);

/** What can be said about a company, in the order in which it is offered. */
export const answers: readonly { value: Answer; label: string }[] = [
  ...levels.map(({ id, name }) => ({ value: id, label: name })),
  { value: 'mixed', label: words.answers.mixed },
  { value: 'open', label: words.answers.open },
];
