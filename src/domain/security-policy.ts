/** What every page forbids itself, beside scripts and styles: Content Security Policy, one directive each. */
export const policyDirectives = [
  "default-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
] as const;

/**
 * From where scripts may come, beside those that a page holds itself. Pagefind compiles its index reader, which needs
 * the second; no other code does, and it allows no script text.
 */
export const scriptSources = ["'self'", "'wasm-unsafe-eval'"] as const;

/** The policy in words a reader can compare with the page's own, without the fingerprints of what the page holds. */
export const policyText: string = [
  ...policyDirectives,
  `script-src ${scriptSources.join(' ')}`,
  "style-src 'self'",
].join(';\n');
