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

/** Whether every entry has a place. */
export const areAllPlaced = (placed: Placed): placed is Readonly<Record<EntryId, Owner>> =>
  entryIds.every((id) => placed[id] !== 'none');

/** How many entries were put where they stand. */
export const countMatches = (placed: Placed): number => entryIds.filter((id) => placed[id] === entryOwners[id]).length;
