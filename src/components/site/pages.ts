import { toAddress } from '../../content-access/addresses.ts';
import { strings } from '../../strings.ts';

/** The pages in the header and the phone menu. */
export const pages = [
  { path: '/course/', name: strings.nav.course },
  { path: '/diagnostic/', name: strings.nav.diagnostic },
  { path: '/glossary/', name: strings.nav.glossary },
  { path: '/practice/', name: strings.nav.practice },
  { path: '/progress/', name: strings.nav.progress },
  { path: '/teach/', name: strings.nav.teach },
];

/** Whether the address `here` is that page or stands below it. */
export const isHere = (path: string, here: string): boolean => here.startsWith(toAddress(path));
