/** Words of the banner on pages that an assignment asks for. On their own, because a lesson fetches them. */
export const bannerWords = {
  label: 'Assignment',
  partOf: 'Part of',
  untitled: 'an assignment',
  due: (moment: string) => `due ${moment}`,
  wasDue: (moment: string) => `was due ${moment}`,
  back: 'Back to the assignment',
} as const;
