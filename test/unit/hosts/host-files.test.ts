import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { framedBy, headerPolicy, keepForEver, securityHeaders } from '../../../src/domain/response-headers.ts';
import {
  pageDirectives,
  policyDirectives,
  scriptSources,
  trustedPolicies,
} from '../../../src/domain/security-policy.ts';
import { headerRules } from '../../../src/integrations/hosts/header-rules.ts';
import { hostFiles } from '../../../src/integrations/hosts/host-files.ts';
import { writeNginx } from '../../../src/integrations/hosts/nginx.ts';

const files = [...hostFiles('/')];

test.each(files)('deploy/%s is what the headers of the course make it: npm run deploy:write', (file, text) => {
  expect(readFileSync(join('deploy', file), 'utf8')).toBe(text);
});

test('deploy/ holds what is written from the headers, and two files written by hand', () => {
  const byHand = ['github-pages/pages.yml', 'netlify/netlify.toml'];
  expect(globSync('*/*', { cwd: 'deploy' }).toSorted()).toEqual([...files.map(([file]) => file), ...byHand].toSorted());
});

test('the policy of the header allows no address that the pages forbid themselves, and says who may frame', () => {
  const directives = headerPolicy.split('; ');
  for (const directive of policyDirectives) expect(directives).toContain(directive);
  expect(directives).toContain(`script-src ${scriptSources.join(' ')} 'unsafe-inline'`);
  expect(directives).toContain(`frame-ancestors ${framedBy.join(' ')}`);
  expect(headerPolicy).toContain("'wasm-unsafe-eval'");
  expect(headerPolicy).not.toMatch(/'unsafe-eval'|https?:|\*/);
});

test('headers want trusted types and leave it to each page, frozen ones too, to name who makes them', () => {
  expect(headerPolicy).toContain("; require-trusted-types-for 'script';");
  expect(headerPolicy).not.toContain('trusted-types truce');
  expect(pageDirectives.at(-1)).toBe(`trusted-types ${trustedPolicies.join(' ')}`);
});

test('every host that takes headers is given each of them', () => {
  for (const [file, text] of files.filter(([file]) => file !== 'nginx/brotli.conf'))
    for (const [name, value] of [...securityHeaders, ['Cache-Control', keepForEver]] as const) {
      expect(text, file).toContain(name);
      expect(text, file).toContain(value);
    }
});

test('no two rules of a headers file set one header for one address, and none is longer than Cloudflare reads', () => {
  const [all, ...folders] = headerRules('/');
  expect(all?.path).toBe('/*');
  const everywhere = all?.headers.map(([name]) => name);
  for (const { headers } of folders) expect(everywhere).not.toContain(headers[0]?.[0]);
  const text = hostFiles('/').get('cloudflare-pages/_headers') ?? '';
  expect(text.split('\n').every((line) => line.length <= 2_000)).toBe(true);
  expect(headerRules('/').length).toBeLessThanOrEqual(100);
});

test('below a base path the rules and the page of what is not there stand below it', () => {
  expect(writeNginx('/truce/')).toContain('error_page 404 /truce/404.html;');
  expect(writeNginx('/a.b/')).toContain('"~^/a\\.b/_astro/"');
  expect(headerRules('/truce/').map(({ path }) => path)).toContain('/truce/_astro/*');
});

test('the workflow for GitHub Pages builds for the address that GitHub says, with actions of named versions', () => {
  const text = readFileSync('deploy/github-pages/pages.yml', 'utf8');
  const { steps } = parse(text).jobs.publish;
  const build = steps.find((step: { run?: string }) => step.run === 'npm run build');
  expect(Object.keys(build.env)).toEqual(['SITE', 'BASE']);
  const used = steps.flatMap((step: { uses?: string }) => step.uses ?? []);
  expect(used.length).toBeGreaterThan(3);
  for (const action of used) expect(action).toMatch(/^actions\/[a-z-]+@v\d+$/);
});
