import { toAddress } from '../../content-access/addresses.ts';
import { type KeptAssignment, listAssignments } from '../../store/assignments.ts';
import { readPresent } from '../../store/present-profile.ts';
import { bannerWords as words } from '../../strings/assignment-banner.ts';
import { readTimeZone } from '../learner/time-zone.ts';
import { loadSheet } from '../site/load-sheet.ts';
import sheet from './banner.css?url';
import { isShown, nameLine } from './banner-line.ts';

/** What this page is to an assignment, as `nameKeptTask` names it; empty where none can ask for it. */
function namePage(): string {
  const { lesson } = document.documentElement.dataset;
  if (lesson) return `lesson:${lesson}`;
  const path = location.pathname.replace(/index\.html$/, '');
  const found = ['diagnostic', 'treaty'].find((page) => path === toAddress(`/${page}/`));
  if (found) return found;
  const cases = toAddress('/cases/');
  return path.startsWith(cases) ? `case:${path.slice(cases.length).replace(/\/$/, '')}` : '';
}

/** "Part of Week 3, due Monday 30 November, 17:00. Back to the assignment". */
function makeLine({ title, dueAt, code }: KeptAssignment): HTMLElement {
  const line = document.createElement('p');
  const name = document.createElement('bdi');
  name.textContent = title || words.untitled;
  const back = document.createElement('a');
  back.href = `${toAddress('/assignment/')}#${code}`;
  back.textContent = words.back;
  const due = nameLine(dueAt, readTimeZone(), new Date());
  line.append(`${words.partOf} `, name, due ? `, ${due}. ` : '. ', back);
  return line;
}

/**
 * Shows at the top of a page which assignments of the present person it belongs to. Fetched by pages of browsers in which
 * an assignment was opened, and only by those.
 */
async function showBanner(): Promise<void> {
  const page = namePage();
  const lines = listAssignments(readPresent().id)
    .filter((one) => one.tasks.includes(page) && isShown(one, Date.now()))
    .sort((a, b) => (a.dueAt ?? Number.POSITIVE_INFINITY) - (b.dueAt ?? Number.POSITIVE_INFINITY))
    .map(makeLine);
  const main = document.getElementById('main');
  if (!main || lines.length === 0) return;
  const banner = document.createElement('aside');
  banner.className = 'assigned';
  banner.setAttribute('aria-label', words.label);
  banner.append(...lines);
  await loadSheet(sheet);
  (main.querySelector('article') ?? main).prepend(banner);
}

await showBanner();
