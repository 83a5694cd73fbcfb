import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { type CslItem, toExported, toPrinted } from '../domain/csl.ts';

// Entries are called by the course's own ids, which do not change and need no cleaning.
Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false });

/**
 * The references as HTML in the style of the APA, by id, in the order of the style. Everything in an item is escaped;
 * the only markup is `<i>` and links to its DOI or address. Undated items say "n.d."; works that share authors and
 * year are told apart as 2007a and 2007b, which is why a list has to be rendered at once.
 */
export function renderReferences(items: CslItem[]): Map<string, string> {
  const entries = new Cite(items.map(toPrinted)).format('bibliography', {
    template: 'apa',
    lang: 'en-US',
    format: 'html',
    hyperlinks: true,
    asEntryArray: true,
  });
  return new Map(
    entries.map(([id, entry]) => {
      const reference = entry.trim().replace(/^<div[^>]*>|<\/div>$/g, '');
      // Before the address of an undated page the style writes "Retrieved", for a date of access that we do not keep.
      return [id, reference.replace(/\bRetrieved (?=<a )/, '')];
    }),
  );
}

/** The references as a BibTeX file. */
export const writeBibtex = (items: CslItem[]): string => new Cite(items.map(toExported)).format('bibtex').trimStart();

/** The references as a RIS file, one field a line: the library folds lines at 70 characters, in the middle of words. */
export const writeRis = (items: CslItem[]): string =>
  `${new Cite(items.map(toExported)).format('ris').replace(/\n(?![A-Z][A-Z0-9] {2}- )/g, '')}\n`;
