import type { RubricWords } from '../domain/assignment/rubric.ts';

/** Words of the rubric that is made from an assignment. */
export const rubricWords: RubricWords = {
  title: (assignment) => (assignment ? `Rubric: ${assignment}` : 'Rubric'),
  head: 'Criterion',
  levels: ['Strong', 'Sound', 'In part', 'Not yet'],
  criteria: {
    completion: () => ({
      title: 'What was done',
      levels: [
        'All of what is asked is done.',
        'At least three quarters of what is asked is done.',
        'At least half of what is asked is done.',
        'Less than half of what is asked is done.',
      ],
    }),
    questions: ({ tries, counts }, goal) => {
      const among = tries === 0 ? 'all tries' : `the first ${tries} tries`;
      const by = tries === 1 || counts === 'first' ? 'the first try' : `the ${counts} of ${among}`;
      return {
        title: 'Answers to the questions',
        levels: [
          `At least ${goal} % of the points, by ${by} at each question.`,
          'At least three quarters of that share.',
          'At least half of that share.',
          'Less than half of that share.',
        ],
      };
    },
    written: () => ({
      title: 'In one’s own words',
      levels: [
        'Takes a position, gives reasons from the lessons, applies them to a firm or a scene, and names what speaks against it.',
        'Takes a position, and gives reasons from the lessons that fit the case.',
        'Repeats the lessons without applying them, or takes a position without reasons.',
        'Nothing is written, or it does not answer what was asked.',
      ],
    }),
    case: () => ({
      title: 'Decisions in the case',
      levels: [
        'Defends each decision with numbers from the exhibits, and says what it costs.',
        'Defends each decision with facts of the case.',
        'Decides, with a reason for some of the decisions.',
        'Does not decide, or gives no reason.',
      ],
    }),
    diagnostic: () => ({
      title: 'Reading the result of the diagnostic',
      levels: [
        'Says what the result shows, what answers from one side cannot show, and what follows for the firm.',
        'Says what the result shows, and one thing that follows from it.',
        'Repeats the result without a conclusion.',
        'The diagnostic was not taken, or its result is not used.',
      ],
    }),
    model: () => ({
      title: 'Working with the model',
      levels: [
        'Sets the prediction beside what the model gives, names the assumption on which the difference rests, and says when the conclusion would fail.',
        'Sets the prediction beside what the model gives, with a reason for the difference or for there being none.',
        'Names the prediction or the result, without a reason.',
        'Predicted nothing, or the work says nothing of it.',
      ],
    }),
    treaty: () => ({
      title: 'The treaty',
      levels: [
        'Each promise says who does what by when, so that somebody else could check it; it also says what stays separate.',
        'Most promises could be checked by somebody else.',
        'Most of it is wishes that nobody could check.',
        'Fewer than three fields are filled.',
      ],
    }),
    certainty: () => ({
      title: 'Knowing how sure one is',
      levels: [
        'Nearly all first answers that were called certain are right.',
        'Most first answers that were called certain are right.',
        'About half of the first answers that were called certain are right.',
        'Fewer are right, or the student never said how sure the answers were.',
      ],
    }),
    timeliness: () => ({
      title: 'On time',
      levels: [
        'All of what is asked was done by the due time.',
        'At least three quarters of what is asked was done by the due time.',
        'At least half of what is asked was done by the due time.',
        'Less than half of what is asked was done by the due time.',
      ],
    }),
    receipt: () => ({
      title: 'Handing in',
      levels: [
        'The receipt came whole and can be read.',
        'The receipt came whole, after being asked for again.',
        'The receipt came in part, or from another assignment.',
        'No receipt came.',
      ],
    }),
    discussion: () => ({
      title: 'Bringing it to class',
      levels: [
        'Joins an idea of the lessons to an example of one’s own, and takes up what others say.',
        'Brings an example of one’s own.',
        'Repeats what the lessons say.',
        'Says nothing about the work.',
      ],
    }),
  },
};
