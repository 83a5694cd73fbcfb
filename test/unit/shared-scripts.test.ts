import { expect, test } from 'vitest';
import { lightenIslands, takeOutScripts } from '../../src/integrations/shared-scripts.ts';

const large = `(()=>{${'a();'.repeat(300)}})()`;

test('a large inline script becomes a file, the same for every page', () => {
  const one = takeOutScripts(`<p>1</p><script>${large}</script>`, '/truce/_astro/');
  const two = takeOutScripts(`<script>${large}</script><p>2</p>`, '/truce/_astro/');
  const [name] = [...one.files.keys()];
  expect(one.html).toBe(`<p>1</p><link rel="island-loader" href="/truce/_astro/${name}">`);
  expect([...two.files]).toEqual([...one.files]);
  expect(one.files.get(name ?? '')).toBe(large);
});

test('several become one, in the order of the page, where the first stood', () => {
  const { html, files } = takeOutScripts(
    `<script>${large}</script><p>1</p><script>b()</script><script>2${large}</script>`,
    '/',
  );
  const [[name, text] = []] = [...files];
  expect(html).toBe(`<link rel="island-loader" href="/${name}"><p>1</p><script>b()</script>`);
  expect(text).toBe(`${large};\n2${large}`);
});

test('a small script, a module and data stay in the page', () => {
  const html = `<script>a()</script><script type="module">${large}</script><script type="application/json">${large}</script>`;
  expect(takeOutScripts(html, '/_astro/')).toEqual({ html, files: new Map() });
});

test('an island keeps what its loader reads, and its markup', () => {
  const island = `<astro-island uid="Z1" prefix="r3" component-url="/a.js" component-export="default" renderer-url="/r.js" props="{&quot;a&quot;:[0,&quot;it's > that&quot;]}" ssr client="visible" opts="{&quot;name&quot;:&quot;A&quot;,&quot;value&quot;:true}" await-children><p uid="x"><input value="1"/></p><!--astro:end--></astro-island>`;
  expect(lightenIslands(island)).toBe(
    `<astro-island prefix="r3" component-url="/a.js" renderer-url="/r.js" props='{"a":[0,"it&#39;s > that"]}' ssr client="visible" opts='{"value":true}'><p uid="x"><input value="1"></p></astro-island>`,
  );
  expect(lightenIslands('<astro-island component-export="Other"></astro-island>')).toContain('"Other"');
});
