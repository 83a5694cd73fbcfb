/** The worker's file, from the site's root: where it lies says which addresses it may answer for. */
export const WORKER = 'offline.js';
