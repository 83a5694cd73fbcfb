/** Words of the picture that stands beside a link to the course. */
export const cardWords = {
  what: 'A free, open course',
  module: (place: number, count: number) => `Module ${place} of ${count}`,
  /** What the picture says, for those who do not see it. */
  alt: (title: string, course: string) =>
    title === course
      ? `${course}: two overlapping circles, Sales and Marketing`
      : `“${title}”, from the open course ${course}`,
} as const;
