/** Words of the note that offers a newer edition of the course. */
export const editionNote = {
  label: 'A newer edition of the course',
  text: 'A newer edition of this course is ready. Your record stays as it is.',
  take: 'Load the newer edition',
  later: 'Later',
} as const;
