import { inflateSync } from 'node:zlib';

/** What a printed page comes to. */
export interface Printed {
  pages: number;
  /** The letters in the order in which they are drawn, without spaces, which a PDF need not hold. */
  letters: string;
}

interface Stream {
  /** Number of the object that holds it. */
  id: string;
  data: string;
}

/** Reads a PDF as Chromium writes it: enough to count its pages and to find words in it. */
export function readPdf(pdf: Buffer): Printed {
  const source = pdf.toString('latin1');
  const streams = listStreams(source);
  const fonts = new Map<string, Map<string, string>>();
  // A font's name on a page, such as /F4, leads to its object, and that to its map from glyphs to letters.
  for (const [, name = '', object] of source.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
    const font = new RegExp(`(?:^|\\n)${object} 0 obj\\s([\\s\\S]*?)endobj`).exec(source)?.[1] ?? '';
    const map = /\/ToUnicode (\d+) 0 R/.exec(font)?.[1];
    const stream = streams.find(({ id }) => id === map);
    if (stream) fonts.set(name, readGlyphs(stream.data));
  }
  const letters = streams
    .filter(({ data }) => /> T[jJ]$/m.test(data))
    .map(({ data }) => readLetters(data, fonts))
    .join('');
  return { pages: source.match(/\/Type \/Page\b/g)?.length ?? 0, letters };
}

function listStreams(source: string): Stream[] {
  return [...source.matchAll(/(?:^|\n)(\d+) 0 obj\s*<<((?:(?!endobj)[\s\S])*?)>>\s*stream\r?\n/g)].flatMap((match) => {
    const [whole, id = '', head = ''] = match;
    const from = match.index + whole.length;
    const data = Buffer.from(source.slice(from, source.indexOf('endstream', from)), 'latin1');
    if (!head.includes('/FlateDecode') || head.includes('/Subtype')) return [];
    return [{ id, data: inflateSync(data).toString('latin1') }];
  });
}

const toText = (hex: string) => Buffer.from(hex, 'hex').swap16().toString('utf16le');
const toHex = (number: number, digits: number) => number.toString(16).padStart(digits, '0').toUpperCase();

/** Reads the lines `<03> <0020>` and `<15> <16> <0053>` of a font's map; glyphs have one byte or two. */
function readGlyphs(map: string): Map<string, string> {
  const glyphs = new Map<string, string>();
  for (const [, from = '', to = from, text = ''] of map.matchAll(/^<(\w+)> (?:<(\w+)> )?<(\w{4,})>$/gm)) {
    const first = Number.parseInt(from, 16);
    for (let past = 0; past <= Number.parseInt(to, 16) - first; past++)
      glyphs.set(
        toHex(first + past, from.length),
        past === 0 ? toText(text) : toText(toHex(Number.parseInt(text, 16) + past, 4)),
      );
  }
  return glyphs;
}

/** Follows a page's drawing: `/F4 16 Tf` chooses a font, `<2930> Tj` draws with it. */
function readLetters(page: string, fonts: Map<string, Map<string, string>>): string {
  let font: Map<string, string> | undefined;
  let letters = '';
  for (const [, name, glyphs = ''] of page.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)>/g)) {
    if (name) font = fonts.get(name);
    const width = [...(font?.keys() ?? [])][0]?.length ?? 4;
    for (let at = 0; at < glyphs.length; at += width)
      letters += font?.get(glyphs.slice(at, at + width).toUpperCase()) ?? '';
  }
  return letters.replace(/\s/g, '');
}
