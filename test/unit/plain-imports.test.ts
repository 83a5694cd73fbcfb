import { expect, test } from 'vitest';
import { unwrapImports } from '../../src/integrations/plain-imports.ts';

test('an import loses what Vite wraps it in', () => {
  const one = 'let{a:t}=await e(async()=>{let{a:e}=await import(`./a.js`);return{a:e}},[],import.meta.url);t()';
  expect(unwrapImports(one)).toBe('let{a:t}=await import(`./a.js`);t()');
  expect(unwrapImports('x&&e(()=>import("./b.js"),[],import.meta.url)')).toBe('x&&import("./b.js")');
});

test('what is no such wrapping stays', () => {
  for (const code of [
    'e(async()=>{let{a:e}=await import(`./a.js`);return{b:e}},[],import.meta.url)',
    'e(()=>import(`./a.js`).then(f),[],import.meta.url)',
    'e(()=>import(`./a.js`),[`x.css`],import.meta.url)',
  ]) {
    expect(unwrapImports(code)).toBe(code);
  }
});
