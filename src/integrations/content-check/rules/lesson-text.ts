import { takenAnchors } from '../known-pages.ts';
import type { Finding } from '../problem.ts';
import type { Content } from '../read/content.ts';
import type { Body, LessonFile } from '../read/lesson.ts';
import { proposeNearest } from '../suggest.ts';
import { quote } from '../words.ts';

/** Fewest and most words of a lesson's body. */
const lessonLength = { from: 700, to: 1400, inWords: '700 to 1,400' };

/** Fewest and most words of a case, without its exhibits and decisions. */
const caseLength = { from: 600, to: 900, inWords: '600 to 900' };

/** What a case may use: its page draws nothing else. */
const caseVocabulary = ['Cite', 'Term', 'Voices', 'Worked'];

/** Applies a look at the body to every lesson or case whose MDX could be read. */
function inBodies(files: readonly LessonFile[], look: (body: Body) => Omit<Finding, 'file'>[]): Finding[] {
  return files.flatMap(({ file, body }) =>
    body === undefined ? [] : look(body).map((finding) => ({ file, ...finding })),
  );
}

/** Lessons and cases alike. */
const allTexts = ({ lessons, cases }: Content): LessonFile[] => [...lessons, ...cases];

/** Components and elements outside the vocabulary. */
export function findUnknownComponents({ lessons, cases, vocabulary }: Content): Finding[] {
  return [...findOutside(lessons, vocabulary), ...findOutside(cases, caseVocabulary)];
}

function findOutside(files: readonly LessonFile[], known: string[]): Finding[] {
  return inBodies(files, ({ components }) =>
    components
      .filter(({ name }) => !known.includes(name))
      .map(({ name, line }) => ({
        line,
        what: `<${name}> is not in the vocabulary of lessons`,
        expected: `one of ${known.join(', ')}`,
        got: `<${name}>`,
        repair: proposeNearest(name, known, 'Use Markdown, or add the component to src/components/text/vocabulary.ts'),
      })),
  );
}

/** `import` and `export` in lessons. */
export function findModuleLines(content: Content): Finding[] {
  return inBodies(allTexts(content), ({ modules }) =>
    modules.map(({ line, text }) => ({
      line,
      what: 'a lesson imports and exports nothing',
      expected: 'text and components of the vocabulary',
      got: quote(text),
      repair: 'Remove the line; components of the vocabulary need no import',
    })),
  );
}

/** `{…}` in running text, which would be run as a program. */
export function findExpressions(content: Content): Finding[] {
  return inBodies(allTexts(content), ({ expressions }) =>
    expressions.map(({ line, text }) => ({
      line,
      what: 'a lesson holds no program',
      expected: 'text, or a comment {/* … */}',
      got: quote(`{${text}}`),
      repair: 'Write the text itself; a brace that readers should see is written \\{',
    })),
  );
}

/** Headings of the first level: the page's title is its only one. */
export function findTopHeadings(content: Content): Finding[] {
  return inBodies(allTexts(content), ({ headings }) =>
    headings
      .filter(({ depth }) => depth === 1)
      .map(({ line, text }) => ({
        line,
        what: 'the page already has its heading of the first level, the title',
        expected: `"## ${text}"`,
        got: `"# ${text}"`,
        repair: 'Make it a heading of the second level',
      })),
  );
}

/** Headings whose anchor an earlier heading or the page itself has; it would move when headings are reordered. */
export function findEqualHeadings(content: Content): Finding[] {
  return inBodies(allTexts(content), ({ headings }) =>
    headings.flatMap(({ line, text, anchor }, index) => {
      const earlier = headings.slice(0, index).find((heading) => heading.text.toLowerCase() === text.toLowerCase());
      if (earlier === undefined && !takenAnchors.includes(anchor)) return [];
      return [
        {
          line,
          what: `the anchor of this heading belongs to ${earlier === undefined ? 'the page around the lesson' : 'another heading'}`,
          expected: 'a heading of its own words',
          got: earlier === undefined ? `"${text}"` : `"${text}", as in line ${earlier.line}`,
          repair: 'Say in the heading what this passage adds',
        },
      ];
    }),
  );
}

/** Lessons that are too short or too long. */
export const findUnfitLengths = ({ lessons }: Content): Finding[] => findUnfit(lessons, 'lesson', lessonLength);

/** Cases that are too short or too long. */
export const findUnfitCases = ({ cases }: Content): Finding[] => findUnfit(cases, 'case', caseLength);

function findUnfit(files: readonly LessonFile[], name: string, { from, to, inWords }: typeof lessonLength): Finding[] {
  return inBodies(files, ({ words }) =>
    words >= from && words <= to
      ? []
      : [
          {
            line: 1,
            what: `the ${name} is too ${words < from ? 'short' : 'long'}`,
            expected: `${inWords} words under the front matter`,
            got: `${words}`,
            repair: words < from ? 'Work the example out further' : `Cut, or make two ${name}s of it`,
          },
        ],
  );
}
