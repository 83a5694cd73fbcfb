/** The version of events that this build writes, and the newest that it reads. */
export const VERSION = 1;
