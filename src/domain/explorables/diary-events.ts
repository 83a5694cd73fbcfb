/** Whose diary an entry is put into. The lesson's own two people. */
export type Owner = 'dana' | 'ravi';

/** In whose diary each of the six entries stands. Ids stand in records and links for good. */
export const entryOwners = {
  tuesday: 'dana',
  lost: 'ravi',
  show: 'dana',
  lid: 'dana',
  mailing: 'ravi',
  quarter: 'ravi',
} as const satisfies Record<string, Owner>;

export type EntryId = keyof typeof entryOwners;

/** All entries, in the order in which they are shown. */
export const entryIds = Object.keys(entryOwners) as EntryId[]; // the keys of the literal above

/** Where a reader has put the entries; "none" for one that has no place yet. */
export type Placed = Readonly<Record<EntryId, Owner | 'none'>>;

/** Where the entries have been put, and nothing else; undefined as long as one has no place. */
export function takePlaces(placed: Placed): Record<EntryId, Owner> | undefined {
  const places = entryIds.flatMap((id) => (placed[id] === 'none' ? [] : [[id, placed[id]] as const]));
  return places.length === entryIds.length
    ? (Object.fromEntries(places) as Record<EntryId, Owner>) // one for each
    : undefined;
}

/** How many entries were put where they stand. */
export const countMatches = (placed: Placed): number => entryIds.filter((id) => placed[id] === entryOwners[id]).length;
