/** What an assignment without a title is called, wherever its title would stand. Pages that tell of each other rely on it. */
export const untitledAssignment = 'Untitled assignment';
