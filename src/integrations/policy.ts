import { createHash } from 'node:crypto';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * The same page, its content security policy allowing only the inline scripts and styles that it really holds. Astro
 * lists the hashes of the whole site on every page, which allows more than is needed and costs 600 bytes, because
 * hashes do not compress.
 */
export function tightenPolicy(html: string): string {
  const inline = html.matchAll(/<(script|style)\b[^>]*>([\s\S]*?)<\/\1>/g);
  const used = new Set([...inline].map(([, , text = '']) => hashOf(text)));
  return html.replace(/<meta http-equiv="content-security-policy"[^>]*>/i, (meta) =>
    meta.replace(/ 'sha256-[^']+'/g, (hash) => (used.has(hash.trim()) ? hash : '')),
  );
}

/** Tightens the policy of every built page. */
export function policy(): AstroIntegration {
  return {
    name: 'truce-policy',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        for await (const file of glob('**/*.html', { cwd: root })) {
          const path = join(root, file);
          await writeFile(path, tightenPolicy(await readFile(path, 'utf8')));
        }
      },
    },
  };
}
