/** What every page forbids itself, beside scripts and styles: Content Security Policy, one directive each. */
export const policyDirectives = [
  "default-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  // No text becomes HTML, a script or a script's address, but what a policy of the course has made.
  "require-trusted-types-for 'script'",
] as const;

/**
 * The only policies by which a page may make a script or a script's address (Trusted Types). Each makes one thing, whatever
 * it is given: the rules by which the next lesson is drawn beforehand, and the address of the worker that keeps the
 * offline copy. Of HTML none makes any. A host's headers do not name them: they also cover frozen editions, whose pages
 * name their own.
 */
export const trustedPolicies = ['truce-next-lesson', 'truce-offline'] as const;

/** What a page's own policy holds, beside scripts and styles. */
export const pageDirectives = [...policyDirectives, `trusted-types ${trustedPolicies.join(' ')}`] as const;

/**
 * From where scripts may come, beside those that a page holds itself. Pagefind compiles its index reader, which needs
 * the second; no other code does, and it allows no script text.
 */
export const scriptSources = ["'self'", "'wasm-unsafe-eval'"] as const;

/** The policy in words a reader can compare with the page's own, without the fingerprints of what the page holds. */
export const policyText: string = [...pageDirectives, `script-src ${scriptSources.join(' ')}`, "style-src 'self'"].join(
  ';\n',
);
