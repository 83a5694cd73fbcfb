/** Words of the picture that stands beside a link to the course. */
export const cardWords = {
  what: 'A free, open course',
  module: (place: number, count: number) => `Module ${place} of ${count}`,
  /** What the course's own picture shows, for those who do not see it. That of a lesson says the title of its page. */
  alt: (course: string) => `${course}: two overlapping circles, Sales and Marketing`,
} as const;
