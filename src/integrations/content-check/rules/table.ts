import type { Rule, Severity } from '../problem.ts';
import * as bank from './bank.ts';
import { findEqualCaseParts } from './case-parts.ts';
import * as clues from './clues.ts';
import * as feedback from './feedback.ts';
import { findOddGrammar } from './grammar.ts';
import * as guides from './guides.ts';
import { findUntoldVersions } from './history.ts';
import * as lessonReferences from './lesson-references.ts';
import * as text from './lesson-text.ts';
import * as levels from './levels.ts';
import { findBrokenLinks } from './links.ts';
import * as options from './options.ts';
import * as parallel from './parallel.ts';
import { findVanishedIds } from './published.ts';
import * as ids from './question-ids.ts';
import * as references from './references.ts';
import { findSchemaIssues } from './schema.ts';
import * as spine from './spine.ts';
import * as stems from './stems.ts';
import * as syntax from './syntax.ts';
import * as tasks from './tasks.ts';
import { findBadWaivers, honourWaivers } from './waivers.ts';
import * as wording from './wording.ts';

const make =
  (severity: Severity) =>
  (name: string, doc: string, find: Rule['find']): Rule => ({ name, severity, doc, find });
const error = make('error');
const warning = make('warning');

/** What a question may waive in writing: a rule of good form that a good question can have a reason to break. */
const waivable: readonly Rule[] = [
  warning('option-count', 'A question has three or four options.', clues.findUnfitCounts),
  warning('longest-by-quarter', 'No right option is the longest by over a quarter.', clues.findLongestByQuarter),
  warning('absolute-words', 'Absolute words are not in wrong options alone.', clues.findAbsoluteWords),
  warning('hedges', 'Hedges are not in right options alone.', clues.findHedges),
  warning('stem-echo', 'No telling word of the stem is in the right option alone.', clues.findStemEchoes),
  warning('odd-grammar', 'No option sticks out of its list by its form.', findOddGrammar),
  warning('stem-length', 'A stem has 6 to 60 words.', stems.findUnfitStems),
  warning('unknown-abbreviation', 'The glossary knows every abbreviation.', stems.findUnknownAbbreviations),
  warning('near-duplicate', 'No two stems of the bank ask nearly the same.', stems.findNearDuplicates),
];

/** Every rule, from reading a file to the bank as a whole. A new rule is a function, a line here and a fixture. */
export const rules: readonly Rule[] = [
  error('syntax', 'Every file can be read.', syntax.findUnreadable),
  error('stray-file', 'Every file in a content folder has a name that something reads.', syntax.findStrays),
  error('schema', 'Every file has the keys and values of its schema, and no others.', findSchemaIssues),

  error('lesson-file', 'Every lesson of course.yml has a file.', spine.findAbsentLessons),
  error('lesson-listed', 'Every lesson file is listed in course.yml.', spine.findUnlistedLessons),
  error('listed-once', 'course.yml lists each module and lesson once.', spine.findRepeatedPlaces),
  error('lesson-questions', 'Every lesson has a question file.', spine.findLessonsWithoutQuestions),
  error('orphan-questions', 'Every question file belongs to a lesson.', spine.findOrphanQuestions),

  error(
    'source-exists',
    'Every source a lesson, case or distrusted number lists has a file.',
    references.findMissingSources,
  ),
  error('term-exists', 'Every term a lesson or case uses has a file.', references.findMissingTerms),
  error(
    'misconception-exists',
    'Every misconception a question names has a file.',
    references.findMissingMisconceptions,
  ),
  error('lesson-exists', 'Terms and misconceptions name a lesson of the course.', references.findMissingTeachers),
  error('objective-exists', 'A question names an objective of its lesson.', lessonReferences.findUnknownObjectives),
  error('passage-exists', 'A question names a heading of its lesson.', lessonReferences.findUnknownPassages),
  error('source-listed', 'A question names a source of its lesson.', lessonReferences.findUnlistedSources),
  error('cite-listed', 'A <Cite> names a source of its lesson.', lessonReferences.findUnlistedCites),
  error('pretest', 'A pre-test is a choice question of its own lesson.', lessonReferences.findUnfitPretests),
  error('parallel', 'A parallel form names a question of its quiz, of the same type.', parallel.findLostParallels),
  error('quiz-length', 'A quiz asks at most eight questions.', parallel.findLongQuizzes),
  error('link', 'Links inside the course lead to pages and anchors that exist.', findBrokenLinks),

  error('vocabulary', 'A lesson or case uses the components of its vocabulary alone.', text.findUnknownComponents),
  error('no-imports', 'A lesson imports and exports nothing.', text.findModuleLines),
  error('no-expressions', 'A lesson holds no program.', text.findExpressions),
  error('no-top-heading', 'A lesson has no heading of the first level.', text.findTopHeadings),
  error('equal-headings', 'Every heading of a lesson has an anchor of its own.', text.findEqualHeadings),
  error('lesson-length', 'A lesson has 700 to 1,400 words.', text.findUnfitLengths),
  error('case-length', 'A case has 600 to 900 words beside its exhibits and decisions.', text.findUnfitCases),
  error('case-parts', 'No two exhibits, decisions or choices of a case share an id.', findEqualCaseParts),

  error('question-id', 'No two questions of the bank share an id.', ids.findEqualQuestionIds),
  error('part-id', 'No two parts of a question share an id.', ids.findEqualPartIds),
  error('position-id', 'An id names an idea, not a place.', ids.findPositionIds),
  error('history', 'A question tells of every version after its first, in order.', findUntoldVersions),
  error('published-ids', 'An id that was published never vanishes.', findVanishedIds),

  error('one-right', 'A choice question has exactly one right option.', options.findChoicesOfOneWithout),
  error('right-and-wrong', 'A choices question has right and wrong options.', options.findOneSidedChoices),
  error('equal-options', 'No two options of a question say the same.', options.findEqualTexts),
  error(
    'named-mistake',
    'A wrong option names its misconception and a right one names none.',
    options.findUnnamedMistakes,
  ),
  error('sort-groups', 'Every sort item has a group and every group an item.', tasks.findUnsortable),
  error('wrong-numbers', 'A wrong number is outside the tolerance and stands once.', tasks.findUntellableNumbers),
  error('model-answer', 'A model answer is written out.', tasks.findBlankModels),

  error('catch-all', 'No option stands for other options.', wording.findCatchAlls),
  error('positional-words', 'No text of a question points at a place on the page.', wording.findPositionalWords),
  error('negative-stem', 'A negative in a question is emphasised.', wording.findHiddenNegatives),
  error('feedback-length', 'A feedback has 8 to 60 words.', feedback.findUnfitFeedback),
  error('bare-verdict', 'A feedback opens with a reason.', feedback.findBareVerdicts),
  error('repeated-feedback', 'No feedback stands twice in a question.', feedback.findRepeatedFeedback),

  error('objective-tested', 'At least two questions test each objective.', bank.findUntestedObjectives),
  error('longest-right', 'The right option is seldom the longest over the whole bank.', bank.findLongestRight),

  ...waivable.map(honourWaivers),
  error('waiver', 'A waiver silences a warning of its question and gives its reason.', (content) =>
    findBadWaivers(content, waivable),
  ),
  warning('recall-heavy', 'At most half of a quiz is recall.', levels.findRecallHeavy),
  warning('level-balance', 'Each level has a quarter to 42 percent of the bank.', levels.findUnevenLevels),
  error('guide-file', 'Every module has a guide for instructors, and so has the course.', guides.findMissingGuides),
  error('plan-minutes', 'The steps of a class plan add up to its length.', guides.findWrongSums),
  error('guide-misconception', 'A guide names misconceptions that exist.', guides.findMissingMisconceptions),
  error('guide-figure', 'The figure of a handout is in the vocabulary.', guides.findMissingFigures),
  error('guide-lesson', 'The guide to the course names lessons that exist.', guides.findMissingLessons),
];
