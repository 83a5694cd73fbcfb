import type { Files } from './files.ts';
import { type LessonFile, parseLesson } from './lesson.ts';
import { findText, findTexts, listItems } from './look.ts';
import { findQuestions, type QuestionFile } from './question.ts';
import { type Found, parseYaml, type SyntaxFault, type YamlDocument } from './yaml.ts';

/** The folders of the content, each holding files of one kind. */
export const folders = [
  'lessons',
  'questions',
  'sources',
  'terms',
  'misconceptions',
  'cases',
  'distrusted-numbers',
] as const;

/** What a file holds; each kind has its schema. */
export type Kind = 'course' | 'course-guide' | 'guides' | (typeof folders)[number];

/** A file, or the front matter of one, that a schema describes. */
export interface ContentRecord {
  kind: Kind;
  file: string;
  document: YamlDocument;
}

/** A source, term or misconception. */
export interface EntryFile {
  id: string;
  file: string;
  /** The lesson that teaches a term or answers a misconception. */
  lesson: Found | undefined;
}

/** A famous statistic that is followed to its origin. */
export interface DistrustedNumberFile {
  id: string;
  file: string;
  sources: Found[];
}

/** One module of the spine. */
export interface SpineModule {
  id: Found | undefined;
  lessons: Found[];
}

/** How to teach one module, or, as `course`, the whole course. */
export interface GuideFile {
  id: string;
  file: string;
  document: YamlDocument;
}

/** Ids that have been public and stand in learners' records and in links. */
export interface Published {
  file: string;
  text: string;
}

/** All content as it was found. Rules take this and nothing else. */
export interface Content {
  course: { file: string; modules: SpineModule[] };
  guides: GuideFile[];
  lessons: LessonFile[];
  questionFiles: QuestionFile[];
  sources: EntryFile[];
  terms: EntryFile[];
  misconceptions: EntryFile[];
  /** Cases are written like lessons: front matter and MDX. */
  cases: LessonFile[];
  distrustedNumbers: DistrustedNumberFile[];
  records: ContentRecord[];
  faults: (SyntaxFault & { file: string; kind: Kind })[];
  /** Files that nothing would read, because of their folder or their name. */
  strays: string[];
  /** Names of the components a lesson may use. */
  vocabulary: string[];
  published: Published | undefined;
}

/** What surrounds the content folder. */
export interface Surroundings {
  /** Put before each file's path, such as `src/content`. */
  folder: string;
  vocabulary: string[];
  published?: Published | undefined;
}

/** Makes the content of its files. Nothing is judged here, and nothing throws on broken content. */
export function describeContent(files: Files, { folder, vocabulary, published }: Surroundings): Content {
  const content: Content = {
    course: { file: `${folder}/course.yml`, modules: [] },
    guides: [],
    lessons: [],
    questionFiles: [],
    sources: [],
    terms: [],
    misconceptions: [],
    cases: [],
    distrustedNumbers: [],
    records: [],
    faults: [],
    strays: [],
    vocabulary,
    published,
  };
  for (const [path, text] of files) addFile(content, path, `${folder}/${path}`, text);
  return content;
}

function addFile(content: Content, path: string, file: string, text: string): void {
  const place = placeOf(path);
  if (place === 'elsewhere') return;
  if (place === 'stray') {
    content.strays.push(file);
    return;
  }
  const { kind, id } = place;
  if (kind === 'lessons' || kind === 'cases') {
    const lesson = parseLesson(id, file, text);
    content[kind].push(lesson);
    content.records.push({ kind, file, document: lesson.front });
    content.faults.push(...lesson.faults.map((fault) => ({ ...fault, file, kind })));
    return;
  }
  const document = parseYaml(text);
  content.records.push({ kind, file, document });
  content.faults.push(...document.faults.map((fault) => ({ ...fault, file, kind })));
  if (kind === 'course') content.course.modules = describeModules(document);
  else if (kind === 'guides' || kind === 'course-guide') content.guides.push({ id, file, document });
  else if (kind === 'questions') content.questionFiles.push(findQuestions(id, file, document));
  else if (kind === 'distrusted-numbers')
    content.distrustedNumbers.push({ id, file, sources: findTexts(document, ['sources']) });
  else content[kind].push({ id, file, lesson: findText(document, ['lesson']) });
}

/** The kind and id of a file by its path; folders that other parts of the course keep for themselves are elsewhere. */
function placeOf(path: string): { kind: Kind; id: string } | 'stray' | 'elsewhere' {
  if (path === 'course.yml') return { kind: 'course', id: 'course' };
  if (path === 'guides/course.yml') return { kind: 'course-guide', id: 'course' };
  const kind = ['guides' as const, ...folders].find((folder) => path.startsWith(`${folder}/`));
  if (kind === undefined) return 'elsewhere';
  const ending = kind === 'lessons' || kind === 'cases' ? 'mdx' : 'yml';
  const id = new RegExp(`^${kind}/([a-z0-9]+(?:-[a-z0-9]+)*)\\.${ending}$`).exec(path)?.[1];
  return id === undefined ? 'stray' : { kind, id };
}

function describeModules(document: YamlDocument): SpineModule[] {
  return listItems(document, ['modules']).map((path) => ({
    id: findText(document, [...path, 'id']),
    lessons: findTexts(document, [...path, 'lessons']),
  }));
}
