import { createHash } from 'node:crypto';
import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import { defineConfig, fontProviders } from 'astro/config';
import { fromDiskScript } from './src/components/site/from-disk-script.ts';
import { headScript } from './src/components/site/head-script.ts';
import { nextLessonRules } from './src/domain/next-lesson-rules.ts';
import { pageDirectives, scriptSources } from './src/domain/security-policy.ts';
import { cards } from './src/integrations/cards/integration.ts';
import { compress } from './src/integrations/compress/integration.ts';
import { contentCheck } from './src/integrations/content-check/integration.ts';
import { disk } from './src/integrations/disk/integration.ts';
import { keepEditions } from './src/integrations/editions/integration.ts';
import { exports } from './src/integrations/exports/integration.ts';
import { finishPages } from './src/integrations/finish-pages.ts';
import { numberScales } from './src/integrations/number-scales.ts';
import { offline } from './src/integrations/offline/integration.ts';
import { plainImports } from './src/integrations/plain-imports.ts';
import { renderAtOnce } from './src/integrations/render-at-once.ts';
import { search } from './src/integrations/search.ts';
import { sitemapOf } from './src/integrations/sitemap.ts';

const font = (/** @type {string} */ file, weight = '400', /** @type {'normal' | 'italic'} */ style = 'normal') => ({
  src: [`./src/styles/fonts/${file}.woff2`],
  weight,
  style,
});

const hashOf = (/** @type {string} */ script) =>
  /** @type {const} */ (`sha256-${createHash('sha256').update(script).digest('base64')}`);

// Small files compress badly, so what is always wanted together comes as one: what every page needs of the record and
// its own script, what every island needs, what every quiz needs, and what the diagnostic needs for one and for two sides.
const scripts = {
  record: [
    /vite\/preload-helper/,
    /src\/components\/site\/(site-script|find-model|load-islands)\./,
    /src\/components\/(learner\/(page-record|show-progress)|quiz\/watch-guess|text\/open-terms)\./,
    /src\/store\/(open-store|indexed-db|record-store|not-kept|present-profile|has-assignments|slash-key|theme)\./,
    /src\/domain\/record\/(version|event-order|lesson-state)\./,
    /src\/strings\/lesson-states\./,
  ],
  // Comes with the first entry of a record that is read or made.
  events: [/src\/store\/sort-out\./, /src\/domain\/record\/(parse-event|upgrade|original)\./],
  islands: [
    /node_modules\/(react|react-dom|scheduler|@astrojs\/react)\//,
    /src\/components\/quiz\/(Boundary|Emphasised)\./,
    /src\/components\/site\/replay-presses\./,
    /src\/components\/learner\/(KeepingAdvice|use-record|use-save-times|time-saves)\./,
    /src\/content-access\/addresses\./,
    /src\/domain\/questions\/emphasis\./,
    /src\/strings\/keeping\./,
  ],
  quiz: [
    /src\/components\/quiz\/(?!keep-guess|watch-guess|.*Island)/,
    /src\/domain\/questions\//,
    /src\/store\/drafts\./,
    /src\/strings\/quiz\./,
  ],
  // Stands before the diagnostic, which would take it along: other lessons draw the levels too.
  levels: [/src\/domain\/(circles|levels|diagnostic\/picture)\./],
  // Stand before the models, which would take them along: lessons without a model say days too.
  days: [/src\/domain\/(days|say-date)\./, /src\/components\/learner\/time-zone\./],
  // What the four teaching models share; a reader who has met one has it for the others.
  models: [
    /node_modules\/(d3-(?!shape|path)[a-z]+|internmap)\//,
    /truce-number-scales/,
    /src\/components\/explorables\/shared\//,
    /src\/domain\/explorables\/(setup|setup-text|explorables)\./,
    /src\/strings\/explore\./,
  ],
  // Only some of the models draw curves.
  curves: [/node_modules\/d3-(shape|path)\//],
  diagnostic: [/src\/components\/diagnostic\//, /src\/domain\/diagnostic\//, /src\/strings\/diagnostic\./],
};

// `DOWNLOADS=none npm run build` leaves them out: they take longer than all pages together.
const downloads = process.env.DOWNLOADS === 'none' ? [] : [exports()];

// `COMPRESS=yes npm run build` writes `.br` and `.gz` beside what a host like nginx sends.
const companions = process.env.COMPRESS === 'yes' ? [compress()] : [];

const base = process.env.BASE ?? '/';
const outDir = process.env.OUT ?? './dist';
// A sitemap holds whole addresses, and so does a link to a picture: both are made where the site's address is known.
const addressed = process.env.SITE ? [sitemapOf(outDir, base), cards()] : [];

// `DISK=yes npm run build` makes a folder to be read without a web server.
const folder = process.env.DISK === 'yes' ? [disk()] : [];

// `npm run edition` builds one edition alone; every other build takes the frozen ones along.
const earlier = process.env.EDITIONS === 'none' || folder.length > 0 ? [] : [keepEditions()];

// A folder on a disk is its own copy.
const copy = folder.length > 0 ? [] : [offline()];

export default defineConfig({
  // Where the built folder will stand: `SITE=https://example.org BASE=/truce/ npm run build`.
  ...(process.env.SITE ? { site: process.env.SITE } : {}),
  base,
  outDir,
  trailingSlash: 'always',
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  // Lessons hold no code; the highlighter would only break the security policy.
  markdown: { syntaxHighlight: false },
  // Stop the build on a broken lesson before anything else looks at it.
  // The offline copy is a list of all files as they are in the end, so it is made last.
  integrations: [
    contentCheck(),
    mdx(),
    react(),
    finishPages(),
    search(),
    ...addressed,
    ...downloads,
    ...folder,
    ...earlier,
    ...copy,
    ...companions,
  ],
  vite: {
    plugins: [plainImports(), numberScales(), renderAtOnce()],
    // A script finds its style sheets beside itself, so that the built folder can be moved (integrations/exports/scorm/).
    experimental: {
      renderBuiltUrl: (_file, { hostType, ssr }) => (hostType === 'js' && !ssr ? { relative: true } : undefined),
    },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: {
                groups: Object.entries(scripts).map(([name, patterns]) => ({
                  name,
                  test: (/** @type {string} */ id) => patterns.some((pattern) => pattern.test(id)),
                })),
              },
            },
          },
        },
      },
    },
  },
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Newsreader',
      cssVariable: '--font-serif',
      fallbacks: ['Charter', 'Georgia', 'serif'],
      // A font that is not there in time is not shown at all (styles/fonts), so none has to be of another's measure.
      optimizedFallbacks: false,
      options: { variants: [font('newsreader', '400 600'), font('newsreader-italic', '400', 'italic')] },
    },
    {
      provider: fontProviders.local(),
      name: 'Figtree',
      cssVariable: '--font-sans',
      fallbacks: ['system-ui', 'sans-serif'],
      optimizedFallbacks: false,
      options: { variants: [font('figtree', '400 700')] },
    },
  ],
  security: {
    csp: {
      directives: [...pageDirectives],
      scriptDirective: {
        resources: [...scriptSources],
        hashes: [headScript, fromDiskScript, nextLessonRules].map(hashOf),
      },
    },
  },
});
