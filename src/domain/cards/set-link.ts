/** Most questions that a link may open at once. */
export const MAX_SET = 50;
/** Most ids of one kind that are given back by name; a text of any length is then told in a few lines. */
const MAX_NAMED = 5;
/** Longest that a name is given back, in UTF-16 units. */
const MAX_NAME = 40;
/** Longest text that is looked at, in UTF-16 units: far more than fifty ids of eighty letters. */
const MAX_LINK = 20_000;
const KEY = 'set=';
const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** What a link to a set of questions opens, and what it had to leave out. */
export interface LinkedSet {
  /** Ids of questions of the course, each once, in the link's order. */
  questions: string[];
  /** Names of those left out, and how many there are of each kind. */
  left: Record<LeftOut, { count: number; named: string[] }>;
  /** Whether the text is so long that its end was not even read. */
  cut: boolean;
}

/** Why an id was left out: not of this course, or no longer; named before; beyond the fifty; no id at all. */
export type LeftOut = 'unknown' | 'repeated' | 'over' | 'mangled';

/** The part of an address that opens these questions: "#set=one,two". */
export const writeSetLink = (questions: readonly string[]): string => `#${KEY}${questions.join(',')}`;

/** Whether the part of an address after its path names a set, well or badly. */
export const isSetLink = (hash: string): boolean => hash.startsWith(`#${KEY}`);

/** A text whose escapes are read; as it stands when they cannot be. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * Reads the part of an address after the "#", whatever it is, in time linear in its length. Never throws.
 * @param hash with its "#", as the browser gives it
 * @param isKnown whether an id is that of a question of the course
 * @returns undefined when it names no set at all
 */
export function readSetLink(hash: string, isKnown: (id: string) => boolean): LinkedSet | undefined {
  if (!isSetLink(hash)) return undefined;
  const text = hash.slice(KEY.length + 1, MAX_LINK);
  const questions = new Set<string>();
  const nothing = () => ({ count: 0, named: [] });
  const left: LinkedSet['left'] = { unknown: nothing(), repeated: nothing(), over: nothing(), mangled: nothing() };
  const leave = (why: LeftOut, name: string) => {
    left[why].count += 1;
    const short = name.length > MAX_NAME ? `${name.slice(0, MAX_NAME)}…` : name;
    if (left[why].named.length < MAX_NAMED && !left[why].named.includes(short)) left[why].named.push(short);
  };
  for (const part of decode(text).split(',')) {
    const id = part.trim();
    if (!id) continue;
    if (!slug.test(id)) leave('mangled', id);
    else if (!isKnown(id)) leave('unknown', id);
    else if (questions.has(id)) leave('repeated', id);
    else if (questions.size >= MAX_SET) leave('over', id);
    else questions.add(id);
  }
  return { questions: [...questions], left, cut: hash.length > MAX_LINK };
}
