// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { showProgress } from '../../src/components/learner/show-progress.ts';
import { openMemory } from '../../src/store/memory.ts';
import { NotKept } from '../../src/store/not-kept.ts';
import { buildRecordStore } from '../../src/store/record-store.ts';
import type { RecordStore } from '../../src/store/store.ts';
import { answered, at } from '../support/events.ts';

let store: RecordStore;
beforeEach(() => {
  let count = 0;
  store = buildRecordStore(openMemory(), 'kept', { id: () => `id-${count++}`, now: () => at(count) });
  delete document.documentElement.dataset.lesson;
  document.body.innerHTML = `
    <nav><a href="/one/"><span class="dot" data-lesson-state="one" data-questions="2"></span><span>1</span></a></nav>
    <a data-continue href="/start/">Start the course</a>
    <ol>
      <li><a href="/one/"><span class="dot" data-lesson-state="one" data-questions="2"></span><span>Lesson one</span></a></li>
      <li><a href="/two/"><span class="dot" data-lesson-state="two" data-questions="1"></span><span>Lesson two</span></a></li>
    </ol>`;
});
const dots = () =>
  [...document.querySelectorAll<HTMLElement>('.dot')].map((dot) => `${dot.dataset.state} ${dot.textContent}`);
const link = () => {
  const { textContent, pathname } = document.querySelector<HTMLAnchorElement>('[data-continue]') as HTMLAnchorElement;
  return `${textContent} ${pathname}`;
};

it('leaves a new learner’s page as it was', async () => {
  await showProgress(document, store);
  expect(dots()).toEqual(['none ', 'none ', 'none ']);
  expect(link()).toBe('Start the course /start/');
  expect(await store.events()).toEqual([]);
});

it('follows the record, with words for screen readers and the fuller title', async () => {
  await showProgress(document, store);
  await store.append(answered());
  await vi.waitFor(() => expect(dots()).toEqual(['half started', 'half started', 'none ']));
  expect(link()).toBe('Continue: Lesson one /one/');
  await store.append(answered({ question: 'q-two', outcome: 'wrong' }));
  await vi.waitFor(() => expect(dots()).toEqual(['done done', 'done done', 'none ']));
  expect(link()).toBe('Continue: Lesson two /two/');
  await store.append(answered({ lesson: 'two' }));
  await vi.waitFor(() => expect(link()).toBe('Start the course /start/'));
  await store.erase();
  await vi.waitFor(() => expect(dots()).toEqual(['none ', 'none ', 'none ']));
});

it('notes that a lesson was opened, once until something else happens', async () => {
  document.documentElement.dataset.lesson = 'two';
  await showProgress(document, store);
  await showProgress(document, store);
  expect(await store.events()).toMatchObject([{ type: 'opened', lesson: 'two' }]);
  await store.append(answered());
  await showProgress(document, store);
  expect(await store.events()).toHaveLength(3);
});

it('shows the page all the same when the opening cannot be kept', async () => {
  document.documentElement.dataset.lesson = 'two';
  await showProgress(document, { ...store, append: () => Promise.reject(new NotKept('full')) });
  expect(dots()).toEqual(['none ', 'none ', 'none ']);
});
