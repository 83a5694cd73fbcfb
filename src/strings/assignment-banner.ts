import { untitledAssignment } from './untitled-assignment.ts';

/** Words of the banner on pages that an assignment asks for. On their own, because a lesson fetches them. */
export const bannerWords = {
  label: 'Assignment',
  partOf: 'Part of',
  untitled: untitledAssignment,
  due: (moment: string) => `due ${moment}`,
  wasDue: (moment: string) => `was due ${moment}`,
  back: 'Back to the assignment',
} as const;
