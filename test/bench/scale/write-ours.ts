import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { stringify } from 'yaml';
import type { MadeModule } from './course.ts';
import type { MadeLesson } from './lesson.ts';
import { writeTable } from './markdown.ts';

const write = (path: string, value: unknown): void => writeFileSync(path, stringify(value, { lineWidth: 0 }));

/** A made lesson in the format of `src/content/lessons/`, with the components that most lessons use. */
export function writeLesson(lesson: MadeLesson): string {
  const front = {
    title: lesson.title,
    short: lesson.short,
    summary: lesson.summary,
    objectives: lesson.objectives,
    sources: [{ id: 'truce-2026', supports: lesson.worked.title }],
    terms: [lesson.term.id],
    pretest: lesson.questions[0]?.id,
  };
  const [first, ...rest] = lesson.sections.map(
    ({ heading, paragraphs }) => `## ${heading}\n\n${paragraphs.join('\n\n')}`,
  );
  return [
    `---\n${stringify(front, { lineWidth: 0 })}---`,
    `It begins with <Term id="${lesson.term.id}">${lesson.term.term}</Term>.<Cite id="truce-2026" />`,
    first,
    writeTable(lesson),
    `<LevelPair distance={1} sales="calls|closing" marketing="campaigns|enquiries" caption="${lesson.summary}" label="${lesson.summary}" />`,
    `<Worked title="${lesson.worked.title}">\n\n${lesson.worked.paragraphs.join('\n\n')}\n\n</Worked>`,
    ...rest,
  ].join('\n\n');
}

/**
 * Puts a made course into the place of the course's own. What belongs to no lesson stays as it is (sources, cases,
 * diagnostic, misconceptions, guides), and what it says of a lesson is said of a made one.
 * @param content the copy of `src/content/` that is changed
 */
export function writeCourse(content: string, modules: readonly MadeModule[]): void {
  const lessons = modules.flatMap((module) => module.lessons);
  const own = globSync(`${content}/lessons/*.mdx`)
    .toSorted()
    .map((file) => basename(file, '.mdx'));
  const stand = new Map(own.map((id, place) => [id, lessons[place % lessons.length] as MadeLesson]));
  for (const folder of ['lessons', 'questions']) {
    rmSync(join(content, folder), { recursive: true });
    mkdirSync(join(content, folder));
  }
  for (const file of globSync(`${content}/{terms,misconceptions,diagnostic,guides}/*.yml`)) {
    const text = readFileSync(file, 'utf8')
      .replace(/(\blesson: (?:\{ id: )?)([a-z0-9-]+)/g, (whole, key, id) =>
        stand.has(id) ? key + stand.get(id)?.id : whole,
      )
      .replace(/\b[a-z0-9-]+\/([a-z0-9-]+)\b/g, (whole, id) => {
        const lesson = stand.get(id);
        return lesson ? `${lesson.module}/${lesson.id}` : whole;
      });
    writeFileSync(file, text);
  }
  const guides = globSync(`${content}/guides/*.yml`)
    .filter((file) => basename(file) !== 'course.yml')
    .toSorted();
  for (const [place, { id }] of modules.entries())
    cpSync(guides[place % guides.length] ?? '', join(content, 'guides', `${id}.yml`));
  for (const guide of guides) rmSync(guide);

  for (const lesson of lessons) {
    writeFileSync(join(content, 'lessons', `${lesson.id}.mdx`), writeLesson(lesson));
    write(join(content, 'questions', `${lesson.id}.yml`), { questions: lesson.questions });
    const { id, ...term } = lesson.term;
    write(join(content, 'terms', `${id}.yml`), { ...term, lesson: lesson.id });
  }
  write(join(content, 'course.yml'), {
    id: 'scale',
    title: 'Truce',
    summary: 'A course that was made to be built.',
    edition: '2026.1',
    modules: modules.map(({ lessons: its, ...module }) => ({ ...module, lessons: its.map(({ id }) => id) })),
  });
}
