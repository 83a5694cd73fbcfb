import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sayVersions } from './astro.ts';
import type { MadeModule } from './course.ts';
import { linkPackages } from './folder.ts';
import type { Generator } from './generator.ts';
import type { MadeLesson } from './lesson.ts';
import { writeMarkdown } from './markdown.ts';

/** The other generators, in a package of their own that nothing else installs. */
const listed = 'test/bench/peers';
/** Where they are installed: a folder that no check of the project reads. */
const home = 'test/.sites/peers';
const installed = join(home, 'node_modules');

/** Brings the other generators as their lock file says. Needs the network, unless they are there already. */
export function installPeers(): void {
  const lock = readFileSync(join(listed, 'package-lock.json'), 'utf8');
  const there = join(home, 'package-lock.json');
  if (existsSync(installed) && existsSync(there) && readFileSync(there, 'utf8') === lock) return;
  mkdirSync(home, { recursive: true });
  cpSync(join(listed, 'package.json'), join(home, 'package.json'));
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
  cpSync(join(listed, 'package-lock.json'), there);
  const { status } = spawnSync('npm', args, { cwd: home, stdio: 'inherit' });
  if (status === 0) return;
  rmSync(there);
  throw new Error(`The other generators could not be installed in ${home}.`);
}

type Files = Record<string, string>;

/** Writes files by their path, then every lesson, and links the packages. */
function write(
  folder: string,
  files: Files,
  modules: readonly MadeModule[],
  lessonAt: (m: MadeModule, l: MadeLesson) => [string, string],
): void {
  const lessons = modules.flatMap((module) => module.lessons.map((lesson) => lessonAt(module, lesson)));
  for (const [path, text] of [...Object.entries(files), ...lessons]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  linkPackages(folder, installed);
}

const withTitle = (lesson: MadeLesson): string =>
  `---\ntitle: ${JSON.stringify(lesson.title)}\n---\n\n${writeMarkdown(lesson)}\n`;

const eleventy: Generator = {
  name: 'Eleventy with Pagefind',
  versions: () => sayVersions(installed, ['@11ty/eleventy', 'pagefind']),
  write: (folder, modules) =>
    write(
      folder,
      {
        'package.json': '{ "type": "module" }',
        'eleventy.config.js':
          "export default () => ({ dir: { input: 'in', includes: 'parts', output: 'dist' }, markdownTemplateEngine: false });",
        'in/parts/lesson.njk':
          '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{{ title }}</title><style>body { max-width: 40rem; margin: auto; font: 1.1rem/1.5 serif }</style></head><body><nav><ul>{% for one in collections[module] %}<li><a href="{{ one.url }}">{{ one.data.title }}</a></li>{% endfor %}</ul></nav><main data-pagefind-body><h1>{{ title }}</h1>{{ content | safe }}</main></body></html>',
        'build.mjs': `import Eleventy from '@11ty/eleventy';
import * as pagefind from 'pagefind';
await new Eleventy('in', 'dist', { configPath: 'eleventy.config.js', quietMode: true }).write();
const { index } = await pagefind.createIndex();
await index.addDirectory({ path: 'dist' });
await index.writeFiles({ outputPath: 'dist/pagefind' });
await pagefind.close();
`,
      },
      modules,
      (module, lesson) => [
        `in/course/${module.id}/${lesson.id}.md`,
        `---\ntitle: ${JSON.stringify(lesson.title)}\nlayout: lesson.njk\nmodule: ${module.id}\ntags: [${module.id}]\n---\n\n${writeMarkdown(lesson)}\n`,
      ],
    ),
  args: ['build.mjs'],
  kept: ['dist', '.cache'],
  out: 'dist',
  page: (module, lesson) => `course/${module}/${lesson}/index.html`,
};

const vitepress: Generator = {
  name: 'VitePress with its local search',
  versions: () => sayVersions(installed, ['vitepress', 'vue']),
  write: (folder, modules) => {
    const sidebar = modules.map(({ title, id, lessons }) => ({
      text: title,
      collapsed: true,
      items: lessons.map((lesson) => ({ text: lesson.title, link: `/course/${id}/${lesson.id}` })),
    }));
    write(
      folder,
      {
        'package.json': '{ "type": "module" }',
        '.vitepress/config.mjs': `export default { title: 'Course', themeConfig: { search: { provider: 'local' }, sidebar: ${JSON.stringify(sidebar)} } };`,
        'index.md': '# Course\n',
      },
      modules,
      (module, lesson) => [
        `course/${module.id}/${lesson.id}.md`,
        `---\ntitle: ${JSON.stringify(lesson.title)}\n---\n\n# ${lesson.title}\n\n${writeMarkdown(lesson)}\n`,
      ],
    );
  },
  args: ['node_modules/vitepress/bin/vitepress.js', 'build'],
  kept: ['.vitepress/dist', '.vitepress/cache', '.vitepress/.temp'],
  out: '.vitepress/dist',
  page: (module, lesson) => `course/${module}/${lesson}.html`,
};

const starlight: Generator = {
  name: 'Starlight with its search',
  versions: () => sayVersions(installed, ['@astrojs/starlight', 'astro']),
  write: (folder, modules) => {
    const sidebar = modules.map(({ title, id }) => ({
      label: title,
      items: [{ autogenerate: { directory: `course/${id}` } }],
    }));
    write(
      folder,
      {
        // Astro bundles those of the packages named here that import from it.
        'package.json': '{ "type": "module", "dependencies": { "@astrojs/starlight": "*" } }',
        'astro.config.mjs': `import starlight from '@astrojs/starlight';
export default { integrations: [starlight({ title: 'Course', sidebar: ${JSON.stringify(sidebar)} })] };`,
        'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };`,
        'src/content/docs/index.md': '---\ntitle: Course\n---\n\nWelcome.\n',
      },
      modules,
      (module, lesson) => [`src/content/docs/course/${module.id}/${lesson.id}.mdx`, withTitle(lesson)],
    );
  },
  args: ['node_modules/astro/bin/astro.mjs', 'build'],
  env: { ASTRO_TELEMETRY_DISABLED: '1' },
  kept: ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite'],
  out: 'dist',
  page: (module, lesson) => `course/${module}/${lesson}/index.html`,
};

const docusaurus: Generator = {
  name: 'Docusaurus with local search',
  versions: () =>
    sayVersions(installed, ['@docusaurus/core', '@docusaurus/faster', '@easyops-cn/docusaurus-search-local']),
  write: (folder, modules) =>
    write(
      folder,
      {
        'package.json': '{ "name": "course", "version": "0.0.0", "private": true }',
        'docusaurus.config.js': `module.exports = {
  title: 'Course', url: 'https://course.example', baseUrl: '/', future: { v4: true, faster: true },
  presets: [['classic', { docs: { routeBasePath: '/', sidebarPath: './sidebars.js' }, blog: false }]],
  themes: [['@easyops-cn/docusaurus-search-local', { hashed: true, docsRouteBasePath: '/' }]],
};`,
        'sidebars.js': "module.exports = { course: [{ type: 'autogenerated', dirName: '.' }] };",
        'docs/index.md': '---\nslug: /\n---\n\n# Course\n',
      },
      modules,
      (module, lesson) => [`docs/course/${module.id}/${lesson.id}.mdx`, withTitle(lesson)],
    ),
  args: ['node_modules/@docusaurus/core/bin/docusaurus.mjs', 'build'],
  env: { DOCUSAURUS_NO_PERSISTENT_CACHE: '1' },
  kept: ['build', '.docusaurus', 'node_modules/.cache'],
  out: 'build',
  page: (module, lesson) => `course/${module}/${lesson}/index.html`,
};

/** The generators that Truce is compared with, beside bare Astro. */
export const peers: readonly Generator[] = [eleventy, vitepress, starlight, docusaurus];
