/** The link on the home page for a learner who has begun. */
export const continueWith = (title: string) => `Continue: ${title}`;
