import { type CollectionEntry, getCollection } from 'astro:content';

/** The cases of the case lab, in their order. */
export async function getCases(): Promise<CollectionEntry<'cases'>[]> {
  return (await getCollection('cases')).toSorted((a, b) => a.data.place - b.data.place);
}

/** The famous statistics that are followed to their origin, in their order. */
export async function getDistrustedNumbers(): Promise<CollectionEntry<'distrustedNumbers'>[]> {
  return (await getCollection('distrustedNumbers')).toSorted((a, b) => a.data.place - b.data.place);
}
