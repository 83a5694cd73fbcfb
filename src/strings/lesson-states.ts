import type { LessonState } from '../domain/record/lesson-state.ts';

/** A lesson's state in one word, read out with its dot in menus. Apart from the other words: it is on every page. */
export const stateWords: Record<LessonState, string> = { none: '', half: 'started', done: 'done' };
