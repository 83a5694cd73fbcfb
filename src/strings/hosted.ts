import { strings } from '../strings.ts';
import { caseWords } from './cases.ts';
import { exploreWords } from './explore.ts';
import { guess } from './guess.ts';
import { noteWords } from './note.ts';
import { quiz } from './quiz.ts';
import { treatyWords } from './treaty.ts';

/*
 * What the site says about where things are kept, and what is true instead in a package for learning systems: this is the
 * one place that chooses it.
 */

const asLong = 'as long as there is room';

/** Words of the site's scripts, by what they say on the site. A sentence that is not here is as true in a package. */
export const reworded = {
  reported: {
    [quiz.kept.kept]: 'Your answers go to your learning system.',
    [guess.kept]:
      'Your guess is kept, by your learning system too. It is not marked. The question comes back at the end of the lesson.',
    [noteWords.keeping.kept]:
      `What you write here is kept in this browser, and goes to your learning system ${asLong}.`,
    [caseWords.kept.kept]: `What you decide is kept in this browser, and goes to your learning system ${asLong}.`,
    [exploreWords.kept.kept]:
      `Your predictions are kept in this browser, and go to your learning system ${asLong}. They are not marked.`,
    [treatyWords.keeping.kept]:
      `What you wrote is kept in this browser, and goes to your learning system ${asLong}. To have it for yourself, save it as a text file or print it.`,
  },
  uncounted:
    'This visit is not counted: what you do is kept in this browser, and your learning system is told nothing of it.',
};

/** Words that stand on the site's pages, by what they say there. */
export const rewordedPages: Record<string, string> = {
  [strings.footer.licence]:
    'Truce is free. Its text is licensed CC BY 4.0, its code MIT. Inside a learning system, what you do here is reported to it.',
  [caseWords.decisionsNote]:
    'Choose before you read on. No choice wins: each has consequences, and the question is which you could defend. What you choose is kept so that you find it again, in this browser and, where there is one, by your learning system; it is not marked.',
  'What you write stays in this browser.':
    'What you write is kept in this browser and, where there is one, by your learning system.',
};

/** Stands for the diagnostic in its lesson. */
export const diagnosticElsewhere = {
  text: 'In this copy of the course the questions are not asked, because a learning system would be told your answers. They are on the site of the course, where what you answer stays in your own browser:',
  link: 'take the diagnostic on the site',
};

/** Stands for the paragraphs about privacy on the page about the course. */
export const hostedPrivacy = [
  'This copy of the course runs inside a learning system and reports to it. It sends nothing to anybody else: no account of ours, no cookie, no analytics, and no request to any other site.',
  'The learning system is told each try at a question, with your answer, the result and the time it took; the score, how much is done, the page where you are and the time you spend. So that you can go on in another browser, it also keeps your latest and your best answer to each question and, as long as there is room, your guesses before reading, what you write in your own words, your notes, your predictions about models, your decisions in cases and the treaty. Whoever runs the system can see all of it, and your instructor can see what it shows them. How long it is kept is for them to say.',
  'This browser keeps the same, under the address of your learning system and apart for each attempt. Whoever uses this browser can see it, and clearing the browser’s data erases it.',
  'Where no learning system is found, or where it does not count a visit, nothing is reported, and what you do is kept in this browser only.',
  'The diagnostic and the pages on which two sides compare their answers are not in this copy. On the site of the course, what you do is kept in your own browser and sent nowhere.',
];
