import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileOfPage } from '../../../domain/parcel/place-link.ts';
import { readBase } from '../read-base.ts';
import { hostPage } from './host-page.ts';
import type { ParsedPage } from './relocate.ts';

/** A built site, read as far as it is asked for, once for all packages. */
export interface Site {
  /** The path that it was built for: "/", or "/truce/". */
  base: string;
  has(file: string): boolean;
  read(file: string): Uint8Array;
  /** A page as it is to stand in a package, but for its addresses. @param page its path: "glossary/" */
  parse(page: string): ParsedPage;
}

export function openSite(folder: string): Site {
  const files = new Set(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/').replace(/^\//, '')),
  );
  const pages = new Map<string, ParsedPage>();
  const read = (file: string) => readFileSync(join(folder, file));
  const base = readBase(folder);
  return {
    base,
    has: (file) => files.has(file),
    read,
    parse(page) {
      const parsed = pages.get(page) ?? hostPage(read(fileOfPage(page)).toString('utf8'), base);
      pages.set(page, parsed);
      return parsed;
    },
  };
}
