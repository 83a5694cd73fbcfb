import {
  chooseNext,
  findLatestLesson,
  judgeLesson,
  type LessonState,
  traceLessons,
} from '../../domain/record/lesson-state.ts';
import type { RecordStore } from '../../store/store.ts';
import { continueWith, stateWords } from '../../strings/record.ts';

/** One lesson of the `<script type="application/json" id="outline">` that a page with a `[data-continue]` link holds. */
export interface OutlineEntry {
  id: string;
  title: string;
  url: string;
  /** How many questions its quiz has. */
  questions: number;
}

/**
 * Shows the record on a page, now and after every change, and notes that its lesson was opened.
 *
 * - `[data-lesson-state="<lesson>"][data-questions="6"]`, an empty element, gets `data-state="none|half|done"`
 *   and, for screen readers, the word.
 * - `a[data-continue]` leads to the lesson to continue with, once anything was done; until then it stays as it was.
 * - `[data-lesson="<lesson>"]` on `html` or `main` says which lesson the page is.
 */
export async function showProgress(page: Document, store: RecordStore): Promise<void> {
  const link = page.querySelector<HTMLAnchorElement>('a[data-continue]');
  const unbegun = link && { text: link.textContent, href: link.href };
  // Written by our own layout at build time, so its form is not in doubt.
  const outline: OutlineEntry[] = JSON.parse(page.getElementById('outline')?.textContent || '[]');

  async function show() {
    const events = await store.events();
    const traces = traceLessons(events);
    const judge = (id: string, questions: number) => {
      const answered = traces.get(id);
      return judgeLesson(!!answered, answered?.size ?? 0, questions);
    };
    for (const dot of page.querySelectorAll<HTMLElement>('[data-lesson-state]'))
      mark(dot, judge(dot.dataset.lessonState ?? '', Number(dot.dataset.questions)));
    if (!link || !unbegun) return;
    const latest = findLatestLesson(events);
    const next = chooseNext(
      outline.map((lesson) => ({ ...lesson, state: judge(lesson.id, lesson.questions) })),
      latest,
    );
    link.textContent = latest && next ? continueWith(next.title) : unbegun.text;
    link.href = latest && next ? next.url : unbegun.href;
  }

  store.subscribe(() => void show().catch(() => {}));
  await noteOpened(page, store);
  await show();
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
