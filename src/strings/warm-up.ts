/** Words of the question from an earlier lesson. They do not name it: "Aligned" can be the answer. */
export const warmUpWords = {
  title: 'One question from an earlier lesson',
  from: 'The lesson it belongs to',
  page: 'The question on a page of its own',
  failed: 'The question could not be loaded. Check the connection and open this page again, or answer it there:',
} as const;
