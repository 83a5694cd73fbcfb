import type { Content } from './read/content.ts';

/** Ids by kind, each list sorted. Options are written `question/option`, objectives `lesson/objective`. */
export type IdLists = { [kind: string]: string[] };

/** Every id that links and learners' records may hold, as the content has them now. */
export function listIds(content: Content): IdLists {
  const questions = content.questionFiles.flatMap((file) => file.questions).filter(({ id }) => id !== undefined);
  const lists: IdLists = {
    modules: content.course.modules.flatMap(({ id }) => id?.text ?? []),
    lessons: content.lessons.map(({ id }) => id),
    objectives: content.lessons.flatMap(({ id, objectives }) => objectives.map(({ text }) => `${id}/${text}`)),
    questions: questions.flatMap(({ id }) => id?.text ?? []),
    parts: questions.flatMap(({ id, parts }) =>
      parts.flatMap((part) => (part.id ? `${id?.text}/${part.id.text}` : [])),
    ),
    sources: content.sources.map(({ id }) => id),
    terms: content.terms.map(({ id }) => id),
    misconceptions: content.misconceptions.map(({ id }) => id),
    cases: content.cases.map(({ id }) => id),
    numbers: content.distrustedNumbers.map(({ id }) => id),
  };
  return sortLists(lists);
}

/** The two lists together: nothing that was published is ever taken away. */
export function addIds(published: IdLists, present: IdLists): IdLists {
  const kinds = new Set([...Object.keys(present), ...Object.keys(published)]);
  return sortLists(
    Object.fromEntries([...kinds].map((kind) => [kind, [...(published[kind] ?? []), ...(present[kind] ?? [])]])),
  );
}

function sortLists(lists: IdLists): IdLists {
  return Object.fromEntries(Object.entries(lists).map(([kind, ids]) => [kind, [...new Set(ids)].sort()]));
}

/** Reads the file of published ids; undefined when it is not an object of lists of texts. */
export function parsePublished(text: string): IdLists | undefined {
  const lists: IdLists = {};
  for (const [kind, ids] of Object.entries<unknown>(Object(parseJson(text)))) {
    if (!Array.isArray(ids) || !ids.every((id) => typeof id === 'string')) return undefined;
    lists[kind] = ids;
  }
  return Object.keys(lists).length === 0 ? undefined : lists;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
