import '../learner/page-record.ts';
import '../text/open-terms.ts';
import './find-model.ts';
import './load-islands.ts';
import { isSlashOn } from '../../store/slash-key.ts';
import { keepTheme } from '../../store/theme.ts';

const root = document.documentElement;

const themeSwitch = document.querySelector<HTMLButtonElement>('[data-theme-switch]');
const prefersDark = matchMedia('(prefers-color-scheme: dark)');
const isDark = () => (root.dataset.theme ? root.dataset.theme === 'dark' : prefersDark.matches);
const showTheme = () => themeSwitch?.setAttribute('aria-pressed', String(isDark()));
themeSwitch?.addEventListener('click', () => {
  const theme = isDark() ? 'light' : 'dark';
  root.dataset.theme = theme;
  keepTheme(theme);
  showTheme();
});
prefersDark.addEventListener('change', showTheme);
showTheme();

const dialog = document.querySelector<HTMLDialogElement>('#search');
const openers = document.querySelectorAll<HTMLElement>('[data-search-open]');
/** Search comes when somebody comes near it. */
const fetchSearch = () => import('./search/search-dialog.ts');
const open = async (event: Event) => {
  event.preventDefault();
  // At once, so that no letter typed before the rest is there is lost.
  if (!dialog?.open) dialog?.showModal();
  (await fetchSearch()).openSearch();
};
for (const opener of openers) {
  opener.onclick = open;
  // A finger enters as it touches.
  opener.onpointerenter = fetchSearch;
  opener.onfocus = fetchSearch;
}

/** Keys belong to whoever is typing; the slash is ours only outside of fields, and can be turned off on the page of search. */
const isTyping = (target: EventTarget | null) =>
  target instanceof Element && target.matches('input, textarea, select, [contenteditable]');
document.addEventListener('keydown', (event) => {
  const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
  if ((slash && isSlashOn()) || (event.key === 'k' && (event.ctrlKey || event.metaKey))) open(event);
});

// A page that is read for three seconds, the last of them at rest (get-ready.ts), is likely to be read to its end. One
// that is live and leads nowhere is ready.
setTimeout(() => document.querySelector('[rel=next],astro-island[ssr]') && import('./get-ready.ts'), 2000);

// Long after the page can be used: what makes the offline copy must not take the line from what is being read.
setTimeout(() => import('../offline/keep-copy.ts').then((late) => late.keepCopy()), 5000);
