// Citation.js ships no types; these are the parts that references.ts uses.

declare module '@citation-js/core' {
  /** A list of references: of CSL-JSON objects, or read from BibTeX or RIS text. */
  export class Cite {
    constructor(data: readonly object[] | string);
    readonly data: { id: string; title: string; DOI?: string; issued?: { 'date-parts': number[][] } }[];
    /** Pairs of id and HTML, in the order of the style. */
    format(
      kind: 'bibliography',
      options: { template: 'apa'; lang: 'en-US'; format: 'html'; hyperlinks: boolean; asEntryArray: true },
    ): [id: string, html: string][];
    format(kind: 'bibtex' | 'ris'): string;
  }
  export const plugins: {
    config: { get(plugin: '@bibtex'): { format: { useIdAsLabel: boolean; checkLabel: boolean } } };
  };
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
