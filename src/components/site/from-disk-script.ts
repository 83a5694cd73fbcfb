/**
 * Runs in the first page and shows what it has hidden when the page came from a disk. It is text because the page carries
 * it inline: no other script of the course may run there. `astro.config.mjs` lets it through by its hash.
 */
export const fromDiskScript = 'if(location.protocol==="file:")document.querySelector("[data-from-disk]").hidden=false';
