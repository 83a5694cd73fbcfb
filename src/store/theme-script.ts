/**
 * Runs in the head before anything is painted, so that a chosen theme never flashes the other one. It is text because
 * the page carries it inline: the content security policy lets it through by its hash, made in `astro.config.mjs`.
 * Reading storage can throw (blocked cookies, an embedded page); the device's own setting then stands.
 */
export const themeScript =
  'try{var t=localStorage.getItem("truce-theme");if(t==="dark"||t==="light")document.documentElement.dataset.theme=t}catch(e){}';
