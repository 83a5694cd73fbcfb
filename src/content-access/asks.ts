import { getCollection } from 'astro:content';

/**
 * A question for a class by the id of the misconception that it brings into the open, from the guides to teaching. Where
 * two guides ask about one, the question of the module that comes first by its id is taken.
 */
export async function getAsks(): Promise<Record<string, string>> {
  const guides = await getCollection('guides');
  const asks = guides
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
    .flatMap(({ data }) => data.wrongIdeas.map(({ misconception, ask }): [string, string] => [misconception, ask]));
  return Object.fromEntries(asks.reverse());
}
