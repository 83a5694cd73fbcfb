import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyProject, linkPackages } from './folder.ts';
import type { Generator } from './generator.ts';
import { writeMarkdown } from './markdown.ts';
import { writeCourse } from './write-ours.ts';

/** Versions of packages that are installed in a folder, as "name 1.2.3". */
export const sayVersions = (installed: string, names: readonly string[]): string =>
  names
    .map((name) => `${name} ${JSON.parse(readFileSync(join(installed, name, 'package.json'), 'utf8')).version}`)
    .join(', ');

const page = (module: string, lesson: string): string => `course/${module}/${lesson}/index.html`;
const args = ['node_modules/astro/bin/astro.mjs', 'build'];
const kept = ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite'];

/** This project, as it is, on the made course: every check, page and search, without the downloads. */
export const truce: Generator = {
  name: 'Truce',
  versions: () => sayVersions('node_modules', ['astro', 'react', 'pagefind']),
  write: (folder, modules) => {
    copyProject(folder);
    writeCourse(join(folder, 'src/content'), modules);
  },
  args,
  env: { DOWNLOADS: 'none' },
  kept,
  out: 'dist',
  page,
};

const config = `import mdx from '@astrojs/mdx';
export default { integrations: [mdx()], trailingSlash: 'always', markdown: { syntaxHighlight: false } };
`;

const collections = `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { lessons: defineCollection({ loader: glob({ base: './lessons', pattern: '**/*.mdx' }) }) };
`;

const layout = `---
const { title, near } = Astro.props;
---
<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><meta name="viewport" content="width=device-width" /><title>{title}</title></head>
  <body>
    <nav><ul>{near.map((one) => <li><a href={\`/course/\${one.id}/\`}>{one.data.title}</a></li>)}</ul></nav>
    <main><h1>{title}</h1><slot /></main>
  </body>
</html>
<style is:global>body { max-width: 40rem; margin: auto; font: 1.1rem/1.5 serif; } nav { font-size: 0.9rem; }</style>
`;

const lessonPage = `---
import { getCollection, render } from 'astro:content';
import Layout from '../../layouts/Layout.astro';
export async function getStaticPaths() {
  const all = await getCollection('lessons');
  const modules = Object.groupBy(all, ({ id }) => id.split('/')[0]);
  return all.map((entry) => ({ params: { path: entry.id }, props: { entry, near: modules[entry.id.split('/')[0]] } }));
}
const { entry, near } = Astro.props;
const { Content } = await render(entry);
---
<Layout title={entry.data.title} near={near}><Content /></Layout>
`;

/** Astro with MDX and one layout, a menu of the module, and nothing else. */
export const bareAstro: Generator = {
  name: 'bare Astro',
  versions: () => sayVersions('node_modules', ['astro', '@astrojs/mdx']),
  write: (folder, modules) => {
    for (const path of ['src/pages/course', 'src/layouts']) mkdirSync(join(folder, path), { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    writeFileSync(join(folder, 'astro.config.mjs'), config);
    writeFileSync(join(folder, 'src/content.config.ts'), collections);
    writeFileSync(join(folder, 'src/layouts/Layout.astro'), layout);
    writeFileSync(join(folder, 'src/pages/course/[...path].astro'), lessonPage);
    for (const { id, lessons } of modules) {
      mkdirSync(join(folder, 'lessons', id), { recursive: true });
      for (const lesson of lessons)
        writeFileSync(
          join(folder, 'lessons', id, `${lesson.id}.mdx`),
          `---\ntitle: ${JSON.stringify(lesson.title)}\n---\n\n${writeMarkdown(lesson)}\n`,
        );
    }
    linkPackages(folder, 'node_modules');
  },
  args,
  kept,
  out: 'dist',
  page,
};

const questionPage = `---
import Layout from '../../layouts/Layout.astro';
import questions from '../../../questions.json';
export const getStaticPaths = () => questions.map((one) => ({ params: { id: one.id }, props: { one } }));
const { one } = Astro.props;
---
<Layout title={one.stem} near={[]}>
  <ul>{(one.options ?? one.wrong).map((option) => <li>{option.text ?? option.value}: {option.feedback}</li>)}</ul>
</Layout>
`;

/** The same with a page for each question, as Truce has: what as many pages cost. */
export const bareAstroWithQuestions: Generator = {
  ...bareAstro,
  name: 'bare Astro, a page a question',
  write: (folder, modules) => {
    bareAstro.write(folder, modules);
    mkdirSync(join(folder, 'src/pages/questions'));
    writeFileSync(join(folder, 'src/pages/questions/[id].astro'), questionPage);
    const questions = modules.flatMap(({ lessons }) => lessons.flatMap((lesson) => lesson.questions));
    writeFileSync(join(folder, 'questions.json'), JSON.stringify(questions));
  },
};
