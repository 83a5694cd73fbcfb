/**
 * Runs in the head before anything is painted (components/site/head-script.ts), so that a chosen theme never flashes the
 * other one.
 * Reading storage can throw (blocked cookies, an embedded page); the device's own setting then stands.
 */
export const themeScript =
  'try{var t=localStorage.getItem("truce-theme");if(t==="dark"||t==="light")document.documentElement.dataset.theme=t}catch(e){}';
