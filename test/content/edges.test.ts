import { describe, expect, test } from 'vitest';
import { checkChange } from '../support/content-fixtures.ts';

const lesson = 'lessons/one-budget.mdx';
const questions = 'questions/one-budget.yml';
const stem = 'Who pays for a trade fair in the lesson?';
const feedback = "A seller's visit is one of the things that the money pays for.";

describe('what is let through', () => {
  test.each([
    ['an emphasised negative', questions, stem, 'Which side does *not* pay for a fair?'],
    ['a negative phrase in strong emphasis', questions, stem, 'Which side **does not** pay for a fair?'],
    ['a scene with a negative before the question', questions, stem, 'She does not pay. Who pays for the fair?'],
    [
      'a word that only begins like a verdict',
      questions,
      feedback,
      'No measure of any kind is named, so nothing is shown here.',
    ],
    ['a group and an item of one id', questions, 'id: train', 'id: sales'],
    ['a link to a page with known anchors', lesson, 'Two heads', '[Two](/glossary/) heads'],
    ['a link to a page whose anchors are not known', lesson, 'Two heads', '[Two](/about/#licence) heads'],
    ['a link to another site', lesson, 'Two heads', '[Two](https://example.org/course/) heads'],
    ['a comment', lesson, 'Two heads', '{/* To do. */}\n\nTwo heads'],
  ])('%s', (_, path, from, to) => {
    expect(checkChange(path, from, to)).toEqual([]);
  });
});

describe('what is found', () => {
  const long = 'A lesson may be too long. '.repeat(150);
  test.each([
    ['a lesson that is too long', lesson, 'Two heads', `${long}Two heads`, 'lesson-length: the lesson is too long'],
    [
      'a hidden "cannot"',
      questions,
      stem,
      'Which side cannot pay for a fair?',
      'negative-stem: question "ob-who-pays" asks with a negative that is easy to miss',
    ],
    [
      'a place named in a model answer',
      questions,
      'Each side reaches',
      'As in the previous answer, each side reaches',
      'positional-words: question "ob-defend" points at a place',
    ],
    [
      'options that differ in capitals',
      questions,
      'Both out of one sum',
      'sales out of its own Money',
      'equal-options: two options of question "ob-who-pays" say the same',
    ],
    [
      'a choices question with nothing right',
      questions,
      /(?<=ob-what-counts[\s\S]*)right: true/g,
      'misconception: one-side',
      'right-and-wrong: question "ob-what-counts" has nothing to tell apart',
    ],
    [
      'an objective with one question',
      questions,
      /objective: split(?=[\s\S]*objective: split)/g,
      'objective: defend',
      'objective-tested: the objective "split" is hardly tested',
    ],
  ])('%s', (_, path, from, to, problem) => {
    expect(checkChange(path, from, to)).toEqual([problem]);
  });

  test('hyphens of a heading as the dash that Astro makes of them', () => {
    const moved = checkChange(lesson, '## What fills the page', '## What fills -- the page');
    expect(moved[0]).toContain('passage-exists');
    expect(checkChange(lesson, 'Two heads', '## Two -- heads\n\n[Here](#two--heads). Two heads')).toEqual([]);
  });

  test('a broken file once, without problems that only follow from it', () => {
    for (const path of [questions, 'terms/budget.yml', 'misconceptions/one-side.yml', 'sources/study-2006.yml']) {
      const problems = checkChange(path, /$/, '\n  broken: [');
      expect(problems.filter((problem) => !problem.startsWith('syntax'))).toEqual([]);
      expect(problems).not.toEqual([]);
    }
    expect(
      checkChange(lesson, 'title: One budget', 'title: "One budget').every((found) => found.startsWith('syntax')),
    ).toBe(true);
    expect(checkChange(lesson, 'Two heads', 'Two <heads')).toHaveLength(1);
  });

  test('too few questions, and what is wrong with those that are there', () => {
    const problems = checkChange(questions, /type: choice\n[\s\S]*$/, 'type: choice\n');
    expect(problems.filter((problem) => problem.startsWith('schema'))).toEqual([
      'schema: "questions" does not fit',
      'schema: "objective" of "ob-who-pays" is missing',
      'schema: "passage" of "ob-who-pays" is missing',
      'schema: "level" of "ob-who-pays" is missing',
      'schema: "source" of "ob-who-pays" is missing',
      'schema: "stem" of "ob-who-pays" is missing',
      'schema: "options" of "ob-who-pays" is missing',
    ]);
  });
});
