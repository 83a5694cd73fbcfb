import { extractText, getDocumentProxy } from 'unpdf';
import type { DescribedModule } from '../../src/domain/course-description.ts';
import { squeeze } from './print-pages.ts';

/** One element of a tagged page, as pdf.js tells it. */
interface Tag {
  role?: string;
  alt?: string;
  children?: Tag[];
}

const below = (tag: Tag): Tag[] => (tag.children ?? []).flatMap((child) => [child, ...below(child)]);
const has = (tag: Tag, ...roles: string[]): boolean => below(tag).some(({ role }) => roles.includes(role ?? ''));

/** What a figure or a table lacks. A picture is told by its words, its caption or a picture in it that is. */
function findNameless(tags: readonly Tag[], page: number): string[] {
  const figures = tags.filter((tag) => tag.role === 'Figure' && !tag.alt && !has(tag, 'Caption', 'Figure'));
  const tables = tags.filter((tag) => tag.role === 'Table' && !has(tag, 'TH'));
  return [
    ...figures.map(() => `A figure on page ${page} is told by nothing.`),
    ...tables.map(() => `A table on page ${page} has no heads.`),
  ];
}

/** What is wrong with the PDF of a module: no tags, language or outline, figures and tables without names, lost texts. */
export async function checkReader(bytes: Uint8Array, { lessons }: DescribedModule, edition: string): Promise<string[]> {
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const { info } = await document.getMetadata();
  const outline = JSON.stringify(await document.getOutline());
  const text = squeeze((await extractText(document, { mergePages: true })).text);
  const roles = new Set<string>();
  const nameless: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const tree = (await (await document.getPage(number)).getStructTree()) as Tag | null; // its own type has no "alt"
    const tags = tree ? below(tree) : [];
    for (const { role } of tags) if (role) roles.add(role);
    nameless.push(...findNameless(tags, number));
  }
  const wanted = ['H2', 'H3', 'P', 'Table', 'TH', 'TD', 'Figure'].filter((role) => !roles.has(role));
  const stems = lessons.flatMap(({ questions }) => questions.map(({ stem }) => stem));
  return [
    ...((await document.getMarkInfo())?.Marked ? [] : ['It is not tagged.']),
    ...('Language' in info && info.Language === 'en' ? [] : ['It names no language.']),
    ...wanted.map((role) => `There is no ${role}.`),
    ...nameless,
    // With its spaces, though it may run over two lines.
    ...lessons.filter(({ title }) => !outline.includes(title)).map(({ title }) => `"${title}" is not in the outline.`),
    ...stems.filter((stem) => !text.includes(squeeze(stem.replaceAll('*', '')))).map((stem) => `"${stem}" is lost.`),
    ...(text.includes(squeeze(`edition ${edition}`)) ? [] : ['Its edition is not said.']),
  ];
}
