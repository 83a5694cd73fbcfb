declare namespace App {
  interface Locals {
    /** Ids of the current lesson's sources, in the order of their numbers. Set by the lesson page. */
    sources?: string[];
  }
}

/** What makes the text or the address that a browser with Trusted Types takes: what comes passes for it. */
type TrustedTypePolicy<Makes extends string> = Record<Makes, (given: string) => string>;

/** TypeScript does not know Trusted Types yet, and not every browser does. */
interface Window {
  trustedTypes?: {
    createPolicy<Makes extends string>(name: string, rules: TrustedTypePolicy<Makes>): TrustedTypePolicy<Makes>;
  };
}
