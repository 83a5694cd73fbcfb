interface Setting {
  /** Goes before every id and anchor, because several lessons stand on one page: the lesson's id. */
  prefix: string;
  /** Ids of the lesson's sources, in the order of their numbers. */
  sources: readonly string[];
  /** Stands where something interactive was. */
  note: string;
  /** Says what a drawing of a model shows, from the words in it. */
  describe: (words: string) => string;
}

/** What the words of a drawing say, one after another, as they may stand in an attribute. */
const listWords = (drawing: string): string =>
  [...drawing.matchAll(/<text\b[^>]*>([\s\S]*?)<\/text>/g)]
    .map(([, words = '']) =>
      words
        .replace(/<[^>]*>/g, '')
        .replaceAll('"', '&quot;')
        .trim(),
    )
    .filter(Boolean)
    .join('; ');

/** Names the drawing of a model: on its lesson's page a table beside it says the same, and is not on paper. */
const nameDrawing = (figure: string, describe: Setting['describe']): string =>
  figure.replace(
    /<svg\b([^>]*) aria-hidden="true"([^>]*)>([\s\S]*?)<\/svg>/g,
    (_, before: string, after: string, drawing: string) =>
      `<svg${before}${after} role="img" aria-label="${describe(listWords(drawing))}">${drawing}</svg>`,
  );

/**
 * Makes the HTML of a lesson fit for paper and for a page with other lessons: what can only be operated goes, tables
 * that were folded are open, drawings of models have names, headings are one level lower, ids are the lesson's own, and citations have their numbers.
 */
export function adaptForPrint(html: string, { prefix, sources, note, describe }: Setting): string {
  return html
    .replace(/<(script|style|noscript)\b[^>]*>[\s\S]*?<\/\1>/g, '')
    .replace(/<astro-island\b[\s\S]*?<\/astro-island>/g, `<p class="left-out">${note}</p>`)
    .replace(/<figure class="explorable-worked">[\s\S]*?<\/figure>/g, (figure) => nameDrawing(figure, describe))
    .replace(/<details\b/g, '<details open')
    .replace(/<(\/?)h([2-5])\b/g, (_, slash: string, level: string) => `<${slash}h${Number(level) + 1}`)
    .replace(/\s(id|for|aria-labelledby|aria-describedby)="/g, ` $1="${prefix}-`)
    .replace(/\shref="#/g, ` href="#${prefix}-`)
    .replace(/<a data-cite="([^"]+)"([^>]*)>\s*<\/a>/g, (_, id: string, rest: string) => {
      const number = sources.indexOf(id) + 1;
      if (number === 0) throw new Error(`${prefix} cites "${id}", which it does not list.`);
      return `<a${rest} aria-label="Source ${number}">${number}</a>`;
    });
}
