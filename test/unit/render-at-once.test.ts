import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { changeRenderer } from '../../src/integrations/render-at-once.ts';

const renderer = readFileSync('node_modules/@astrojs/react/dist/server.js', 'utf8');

test('the renderer that is installed is changed: no trial, no stream, and the ids of islands stay apart', () => {
  const changed = changeRenderer(renderer);
  expect(changed).toContain('html = ReactDOM.renderToString(vnode, renderOptions);');
  expect(changed).not.toMatch(/await renderToReadableStreamAsync\(vnode/);
  const check = /async function check\([\s\S]*?\n\}/.exec(changed)?.[0] ?? '';
  expect(check.indexOf('return true;')).toBeGreaterThan(0);
  expect(check.indexOf('return true;')).toBeLessThan(check.indexOf('function Tester'));
});

test('a renderer that has changed stops the build', () => {
  expect(() => changeRenderer(renderer.replaceAll('QwikComponent', 'Other'))).toThrow('no longer says');
});
