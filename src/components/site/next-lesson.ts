/*
 * Makes the next lesson ready while this one is read, so that it is there when its link is pressed. Chromium draws it
 * beforehand; browsers that cannot fetch it only. This is asked for once a lesson has been open for a while
 * (get-ready.ts), and does nothing for a reader who wants data spared.
 */

import { nextLessonRules } from '../../domain/next-lesson-rules.ts';
import { isSparing } from './is-sparing.ts';

/** How long a page has to be in sight, in milliseconds. */
const READ = 3000;

/** Waits until the page has been in sight for a while: one in another tab, or drawn beforehand itself, is not read. */
async function waitForReader(): Promise<void> {
  while (document.hidden) {
    await new Promise((resolve) => document.addEventListener('visibilitychange', resolve, { once: true }));
    await new Promise((resolve) => setTimeout(resolve, READ));
  }
}

/** Has the browser draw the next lesson beforehand. Throws where the page's security policy does not let it. */
function drawAhead(): () => void {
  const policy = window.trustedTypes?.createPolicy('truce-next-lesson', { createScript: () => nextLessonRules });
  const add = () => {
    const rules = document.createElement('script');
    rules.type = 'speculationrules';
    rules.textContent = policy?.createScript('') ?? nextLessonRules;
    document.head.append(rules);
    return rules;
  };
  let rules = add();
  // What was drawn in other colours is drawn again.
  return () => {
    rules.remove();
    rules = add();
  };
}

function fetchAhead(href: string): void {
  document.head.append(Object.assign(document.createElement('link'), { rel: 'prefetch', as: 'document', href }));
}

async function makeReady(href: string): Promise<void> {
  await waitForReader();
  try {
    if (!HTMLScriptElement.supports?.('speculationrules')) throw new Error('This browser draws nothing beforehand.');
    const again = drawAhead();
    new MutationObserver(again).observe(document.documentElement, { attributeFilter: ['data-theme'] });
  } catch {
    fetchAhead(href);
  }
}

/** Makes the next lesson ready, where there is one. Never rejects. */
export async function readyNextLesson(): Promise<void> {
  const next = document.querySelector<HTMLAnchorElement>('a[rel=next]');
  // The pages of a package live in a frame, which takes none that was drawn elsewhere.
  if (next && !isSparing() && globalThis.truceBase === undefined) await makeReady(next.href);
}
