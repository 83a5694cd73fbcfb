import { themeScript } from '../../store/theme-script.ts';

/**
 * Keeps every press and every change from the first moment on, for the islands that are not live yet; they do them when
 * they are (replay-presses.ts). It stands in the page because a script that is fetched comes too late for some.
 */
const keepPresses = 'early=[];onclick=oninput=onsubmit=e=>early.push(e)';

/**
 * What runs in the head of every page before anything is painted. It is text because the page carries it inline: the
 * content security policy lets it through by its hash, made in `astro.config.mjs`.
 */
export const headScript = `${themeScript};${keepPresses}`;
