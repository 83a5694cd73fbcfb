import { judgeLesson, type LessonState, traceLessons } from '../../domain/record/lesson-state.ts';
import type { RecordStore } from '../../store/store.ts';
import { stateWords } from '../../strings/lesson-states.ts';

/** A lesson as its dot shows it. */
export interface ShownLesson {
  id: string;
  state: LessonState;
  title: string;
  url: string;
}

/**
 * Shows the record on a page, now and after every change, and notes that its lesson was opened.
 *
 * - `[data-lesson-state="<lesson>"][data-questions="6"]`, an empty element, gets `data-state="none|half|done"` and, for
 *   screen readers, the word. It stands in a link to the lesson, followed by an element with the lesson's title.
 * - `a[data-continue]` leads to the lesson to continue with, once anything was done; until then it stays as it was. The
 *   page's dots, in reading order, are all that it knows of the course.
 * - `[data-lesson="<lesson>"]` on `html` or `main` says which lesson the page is.
 */
export async function showProgress(page: Document, store: RecordStore): Promise<void> {
  const link = page.querySelector<HTMLAnchorElement>('a[data-continue]');
  const unbegun = link && { title: link.textContent, url: link.href };

  async function show() {
    const events = await store.events();
    const traces = traceLessons(events);
    // A lesson has a dot in the menu and another in the outline: the later one has the fuller title.
    const lessons = new Map<string, ShownLesson>();
    for (const dot of page.querySelectorAll<HTMLElement>('[data-lesson-state]')) {
      const id = dot.dataset.lessonState ?? '';
      const answered = traces.get(id);
      const state = judgeLesson(!!answered, answered?.size ?? 0, Number(dot.dataset.questions));
      mark(dot, state);
      const title = dot.nextElementSibling?.textContent ?? '';
      lessons.set(id, { id, state, title, url: dot.closest('a')?.href ?? '' });
    }
    if (!link || !unbegun) return;
    // One page of the course has such a link; the others do without what it takes.
    const { default: leadOn } = await import('./lead-on.ts');
    leadOn(link, unbegun, events, [...lessons.values()]);
  }

  store.subscribe(() => void show().catch(() => {}));
  await show();
  await noteOpened(page, store);
}

/** Shows one dot's state. The word goes inside it, where only screen readers find it. */
function mark(dot: HTMLElement, state: LessonState) {
  if (dot.dataset.state === state) return;
  dot.dataset.state = state;
  const word = dot.ownerDocument.createElement('span');
  word.className = 'visually-hidden';
  word.textContent = stateWords[state];
  dot.replaceChildren(...(word.textContent ? [word] : []));
}

/** Records that the page's lesson was opened, unless the learner was in it already: a reload is no new reading. */
async function noteOpened(page: Document, store: RecordStore) {
  const lesson = page.querySelector<HTMLElement>('html[data-lesson],main[data-lesson]')?.dataset.lesson;
  if (!lesson) return;
  const latest = (await store.events()).at(-1);
  if (latest && 'lesson' in latest && latest.lesson === lesson) return;
  // When it cannot be kept the learner has lost nothing; the quiz says so when they answer.
  await store.append({ type: 'opened', lesson }).catch(() => {});
}
