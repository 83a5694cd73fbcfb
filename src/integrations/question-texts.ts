import { idOfPacked, markTexts, type PageTexts } from '../domain/questions/shared-texts.ts';

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'", '#39': "'" };
const readText = (html: string): string =>
  html.replace(/&(amp|lt|gt|quot|#x27|#39);/g, (all, name: string) => entities[name] ?? all);
const writeAttribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Texts without emphasis, as a browser would read them. */
const readPlain = (texts: readonly string[]): string[] =>
  texts
    .map((text) => text.replaceAll('<!-- -->', ''))
    .filter((text) => !text.includes('<'))
    .map(readText);

/** What the markup of each question says, by the question's id: what components/quiz/read-page-texts.ts reads. */
function listTexts(island: string): Map<string, PageTexts> {
  const forms = island.matchAll(/<form\b[^>]*\bdata-question="([^"]+)"[^>]*>([\s\S]*?)<\/form>/g);
  return new Map(
    [...forms].map(([, id = '', form = '']) => {
      const stem = /<legend><h([23])[^>]*>([\s\S]*?)<\/h\1>/.exec(form)?.[2] ?? '';
      const answers = /<details>([\s\S]*?)<\/details>/.exec(form)?.[1] ?? '';
      const reasons = [...answers.matchAll(/<li>([\s\S]*?)<\/li>/g)].map(([, text = '']) => text);
      const options = form.matchAll(/<label class="opt"><input[^>]* value="([^"]*)"[^>]*><span>([\s\S]*?)<\/span>/g);
      const ids = [...options].flatMap(([, value = '', text = '']) =>
        readPlain([text]).map((plain) => [plain, value] as const),
      );
      return [id, { texts: readPlain([stem, ...reasons]), ids: new Map(ids) }];
    }),
  );
}

/** The same page, its islands' props leaving to the markup what the markup says already. */
export function shareTexts(html: string): string {
  return html.replace(
    /(<astro-island\b[^>]* props=")([^"]*)("[^>]*>)([\s\S]*?<\/astro-island>)/g,
    (whole, before: string, props: string, after: string, inside: string) => {
      const texts = listTexts(inside);
      if (texts.size === 0) return whole;
      const shared = JSON.stringify(JSON.parse(readText(props)), (_key, value: unknown) => {
        const known = typeof value === 'string' && value.includes('|') && texts.get(idOfPacked(value));
        return known ? markTexts(value as string, known) : value; // "known" says that it is one
      });
      return before + writeAttribute(shared) + after + inside;
    },
  );
}
