import { policyDirectives, scriptSources } from './security-policy.ts';

/** One header of a response: its name and its value. */
export type ResponseHeader = readonly [name: string, value: string];

/**
 * Who may show a page of the course in a frame. For a learning platform that shows linked pages inside its own, add its
 * address and run `npm run deploy:write`.
 */
export const framedBy: readonly string[] = ["'self'"];

/** What the course never asks a browser for. What it does ask for (to write the clipboard, to fill the screen) is not here. */
const neverAsked = [
  'accelerometer',
  'browsing-topics',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
];

/**
 * The policy as a host sends it with every file. A browser holds a page to this one and to the page's own, which names
 * its scripts and styles one by one; one header for all pages cannot, so here they are allowed, and only the page's own
 * forbids the others. What the header adds: who may frame a page, which a page cannot say, and a policy for workers,
 * which take theirs from their own response.
 */
export const headerPolicy: string = [
  ...policyDirectives,
  `script-src ${scriptSources.join(' ')} 'unsafe-inline'`,
  "style-src 'self' 'unsafe-inline'",
  `frame-ancestors ${framedBy.join(' ')}`,
].join('; ');

/** What a host sends with every file. */
export const securityHeaders: readonly ResponseHeader[] = [
  ['Content-Security-Policy', headerPolicy],
  // For browsers that do not know `frame-ancestors`; it can name nobody else, so it goes when somebody else may.
  ...(framedBy.length === 1 ? [['X-Frame-Options', 'SAMEORIGIN'] as const] : []),
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Permissions-Policy', neverAsked.map((name) => `${name}=()`).join(', ')],
  ['Referrer-Policy', 'no-referrer'],
  ['X-Content-Type-Options', 'nosniff'],
];

/** May be kept, but is asked after each time: an unchanged file costs one short answer. */
export const askEachTime = 'no-cache';

/** Is never asked for again: its name changes with what it holds. */
export const keepForEver = 'public, max-age=31536000, immutable';

/** Folders, from the site's root, whose files are named by what they hold. Everything else is asked after each time. */
export const hashedFolders: readonly string[] = ['_astro/', 'pagefind/fragment/', 'pagefind/index/'];
