import { strToU8, type Zippable, zipSync } from 'fflate';

/** The first moment that a zip can name. A real one would make each build another file. */
const NO_TIME = new Date(1980, 0, 1);

/**
 * Packs files in the order given, the same ones always into the same bytes.
 * @param files name in the package to text or bytes
 * @param stored names of those that have to stand uncompressed, as an EPUB asks of its "mimetype"
 */
export function packFiles(files: ReadonlyMap<string, string | Uint8Array>, stored: readonly string[] = []): Uint8Array {
  const entries: Zippable = {};
  for (const [name, held] of files) {
    if (!/^\w[\w.-]*(\/\w[\w.-]*)*$/.test(name)) throw new Error(`"${name}" cannot stand in a package.`);
    const bytes = typeof held === 'string' ? strToU8(held) : held;
    // 3: made on Unix, where a file without rights of its own could not be read once it is unpacked.
    entries[name] = [bytes, { mtime: NO_TIME, level: stored.includes(name) ? 0 : 9, os: 3, attrs: 0o100644 << 16 }];
  }
  return zipSync(entries);
}
