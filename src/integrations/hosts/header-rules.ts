import { hashedFolders, keepForEver, type ResponseHeader, securityHeaders } from '../../domain/response-headers.ts';

interface Rule {
  path: string;
  headers: readonly ResponseHeader[];
}

/**
 * The rules of Netlify and Cloudflare Pages, which read the same `_headers` file. No two rules set one header for one
 * address, because each of them joins the values where that happens. Both say "max-age=0, must-revalidate" of every file
 * that no rule names, which is what the course wants of pages and of the worker that keeps it for offline.
 * @param base path below which the course stands, with a slash at either end
 */
export const headerRules = (base: string): readonly Rule[] => [
  { path: '/*', headers: securityHeaders },
  ...hashedFolders.map((folder) => ({
    path: `${base}${folder}*`,
    headers: [['Cache-Control', keepForEver] as const],
  })),
];

/** The `_headers` file of Netlify and Cloudflare Pages. */
export function writeHeaders(base: string): string {
  const rules = headerRules(base).map(
    ({ path, headers }) => `${path}\n${headers.map(([name, value]) => `  ${name}: ${value}`).join('\n')}`,
  );
  return `# Written by "npm run deploy:write"; how to use it stands in docs/hosting.md.\n${rules.join('\n')}\n`;
}
