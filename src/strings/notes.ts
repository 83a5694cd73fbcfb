/** Words of all notes together, on the learner's own page and in the file. */
export const notesWords = {
  heading: 'Your notes',
  gone: 'Lessons that have left the course',
  earlier: (count: number) => (count === 1 ? 'One earlier version' : `${count} earlier versions`),
  save: 'Save my notes as text',
  saved: (file: string) => `Saved as ${file}, where your browser puts downloads.`,
  notSaved: 'The file could not be saved. Reload the page and try again.',
  file: (day: string) => `truce-notes-${day}.txt`,
  title: (day: string) => `My notes on Truce, saved on ${day}`,
};
