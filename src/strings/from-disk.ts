/** Words for a page that was opened from a disk or a shared folder, with no web server between. */
export const fromDisk = {
  /** On every page of a folder that was built to be opened so. */
  note: 'You opened this page from a folder. Reading, links, figures, printing and the answers under each question work here. Marking, search, the models, the diagnostic’s score and the record of what you did do not, because browsers allow no page from a folder to run the parts they need.',
  online: 'This page with everything in it:',
  ask: 'For those, ask whoever gave you the folder for the course’s address on the web.',
  /** On the first page of a folder that was built for a web server, opened from a disk all the same. */
  wrongBuild:
    'You opened this page from a folder, but this copy was made for a web server: links, search and questions do not work. Open it by its address on the web, or ask whoever gave it to you for a copy made with DISK=yes, which can be read from a folder.',
} as const;
