import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { inject } from 'vitest';
import { parse } from 'yaml';
import type { Question, QuestionOf } from '../../src/schemas/question.ts';

/** The questions of a lesson, as its file has them. */
export const questionsOf = (lesson: string): Question[] =>
  parse(readFileSync(`src/content/questions/${lesson}.yml`, 'utf8')).questions;

/** The choice questions of a lesson. */
export const choicesOf = (lesson: string): QuestionOf<'choice'>[] =>
  questionsOf(lesson).filter((question) => question.type === 'choice');

/** Path of a lesson's page, for example "course/why-they-fight/the-cost/". */
export const lessonPath = (module: string, lesson: string): string => `course/${module}/${lesson}/`;

/** Opens a lesson and waits until its quiz is live. */
export async function openQuiz(page: Page, module: string, lesson: string, root = inject('site')): Promise<void> {
  await page.goto(root + lessonPath(module, lesson));
  await page.locator('#check-yourself').scrollIntoViewIfNeeded();
  await page.locator('.check astro-island:not([ssr])').waitFor();
  await page.locator('.check [data-saved]').waitFor();
}

/** The element of one question. */
export const questionAt = (page: Page, id: string): Locator => page.locator(`[data-question="${id}"]`);

/** Answers the choice question that is shown, by mouse, and waits for its mark and until it is kept, or is not. */
export async function answerChoice(page: Page, id: string, option: string): Promise<void> {
  const question = questionAt(page, id);
  await question.locator(`input[value="${option}"]`).check();
  await question.getByRole('button', { name: 'Check' }).click();
  await page.locator(`[data-question="${id}"][data-result]`).waitFor();
  // A page that is left before an answer is on the disk may lose it, and its line says so until then.
  await page.locator('.saved[aria-busy]').waitFor({ state: 'detached' });
}

/** What the record holds, straight from the browser's database. */
export async function readRows(page: Page): Promise<{ type: string; question?: string; lesson?: string }[]> {
  return page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('truce-record');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const [store] = database.objectStoreNames;
          if (!store) return resolve([]);
          const all = database.transaction(store).objectStore(store).getAll();
          all.onsuccess = () => {
            database.close();
            resolve(all.result);
          };
        };
      }),
  );
}
