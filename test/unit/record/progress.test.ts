import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeLesson, type LessonState } from '../../../src/domain/record/lesson-state.ts';
import { chooseNext } from '../../../src/domain/record/next-lesson.ts';
import { foldProgress, type Outline } from '../../../src/domain/record/progress.ts';
import { anyRecord } from '../../support/any-event.ts';
import { answered, happened } from '../../support/events.ts';

const outline: Outline = {
  modules: [
    {
      title: 'First',
      lessons: [
        { id: 'one', title: 'One', url: '/one/', questions: ['q-one', 'q-two'] },
        { id: 'two', title: 'Two', url: '/two/', questions: ['q-three'] },
      ],
    },
    { title: 'Second', lessons: [{ id: 'three', title: 'Three', url: '/three/', questions: [] }] },
  ],
  questions: {
    'q-one': { stem: 'One?', rev: 2 },
    'q-two': { stem: 'Two?', rev: 1 },
    'q-three': { stem: 'Three?', rev: 1 },
  },
};
const fold = (...events: Parameters<typeof happened>[]) =>
  foldProgress(
    events.map((args) => happened(...args)),
    outline,
  );
const states = (progress: ReturnType<typeof fold>) =>
  progress.modules.flatMap(({ lessons }) => lessons.map(({ state }) => state));

describe('folding a record', () => {
  it('begins with nothing done and the first lesson next', () => {
    const progress = fold();
    expect(states(progress)).toEqual(['none', 'none', 'none']);
    expect(progress.next?.id).toBe('one');
    expect(progress.totals).toEqual({
      events: 0,
      lessons: 3,
      done: 0,
      started: 0,
      questions: 3,
      answered: 0,
      right: 0,
    });
  });

  it('does not depend on the order of the events', () => {
    fc.assert(
      fc.property(
        anyRecord.chain((events) =>
          fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })),
        ),
        ([events, shuffled]) => {
          expect(foldProgress(shuffled, outline)).toEqual(foldProgress(events, outline));
        },
      ),
    );
  });

  it('never goes backwards when more happens', () => {
    const rank = (state: LessonState) => ['none', 'half', 'done'].indexOf(state);
    fc.assert(
      fc.property(anyRecord, anyRecord, (before, more) => {
        const [then, now] = [foldProgress(before, outline), foldProgress([...before, ...more], outline)];
        states(now).forEach((state, place) => {
          expect(rank(state)).toBeGreaterThanOrEqual(rank(states(then)[place] ?? 'none'));
        });
      }),
    );
  });

  it('counts a lesson half done when it was opened, guessed at or partly answered', () => {
    expect(states(fold([{ type: 'opened', lesson: 'one' }, 'a']))).toEqual(['half', 'none', 'none']);
    expect(states(fold([answered(), 'a']))).toEqual(['half', 'none', 'none']);
    const guess = {
      type: 'predicted',
      lesson: 'two',
      question: 'q-three',
      rev: 1,
      answer: { type: 'choice', option: 'a' },
    } as const;
    expect(states(fold([guess, 'a']))).toEqual(['none', 'half', 'none']);
  });

  it('counts it done once every question has an answer, right or wrong, and goes on to the next', () => {
    const progress = fold(
      [answered({ rev: 2 }), 'a', 1],
      [answered({ question: 'q-two', outcome: 'wrong', earned: 0 }), 'b', 2],
    );
    expect(states(progress)).toEqual(['done', 'none', 'none']);
    expect(progress.next?.id).toBe('two');
    expect(progress.totals).toMatchObject({ done: 1, answered: 2, right: 1 });
  });

  it('takes the last answer, and marks one to an earlier version, which no longer counts as right', () => {
    const progress = fold([answered({ rev: 2, outcome: 'wrong' }), 'a', 1], [answered(), 'b', 2]);
    expect(progress.answers.get('q-one')).toMatchObject({ outcome: 'right', rev: 1, earlier: true });
    expect(progress.modules[0]?.lessons[0]).toMatchObject({ answered: 1, right: 0, earlier: 1 });
  });

  it('lets an answer go with its question to another lesson', () => {
    expect(states(fold([answered({ lesson: 'one', question: 'q-three' }), 'a']))).toEqual(['half', 'done', 'none']);
  });

  it('keeps answers to questions that have left the course out of the counts', () => {
    const progress = fold([answered({ lesson: 'left', question: 'constructor' }), 'a']);
    expect(progress.answers.get('constructor')).toMatchObject({ earlier: false });
    expect(progress.totals).toMatchObject({ events: 1, answered: 0 });
  });
});

describe('the lesson to continue with', () => {
  const lessons = (...judged: LessonState[]) => judged.map((state, place) => ({ id: `l${place}`, state }));
  it.each([
    ['the latest, unfinished', lessons('none', 'half', 'none'), 'l1', 'l1'],
    ['the next unfinished', lessons('none', 'done', 'done', 'none'), 'l1', 'l3'],
    ['the first unfinished when none is left after it', lessons('none', 'done'), 'l1', 'l0'],
    ['the first when the latest has left the course', lessons('done', 'none'), 'gone', 'l1'],
    ['none when all are done', lessons('done', 'done'), 'l0', undefined],
  ])('is %s', (_, all, latest, next) => {
    expect(chooseNext(all, latest)?.id).toBe(next);
  });

  it('does not call a lesson without questions done', () => {
    expect(judgeLesson(true, 0, 0)).toBe('half');
  });
});
