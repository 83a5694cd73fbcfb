import { type TreatyFields, type TreatyLabels, treatyParts } from './treaty.ts';

/** Columns of the text file: what fits a plain window, a mail and a printer. */
export const COLUMNS = 78;

/**
 * Breaks text into lines of at most `columns` characters. The writer's own line breaks stay; a word that is longer than
 * a line, such as a web address, stays whole.
 */
export function wrapText(text: string, columns: number): string[] {
  return text.split(/\r\n|[\r\n]/).flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    for (const word of paragraph.split(/[ \t]+/).filter(Boolean)) {
      const longer = line ? `${line} ${word}` : word;
      if (line && countColumns(longer) > columns) {
        lines.push(line);
        line = word;
      } else line = longer;
    }
    return [...lines, line];
  });
}

/** Characters as a reader counts them: a character outside the basic plane is one, not two. */
const countColumns = (text: string): number => [...text].length;

const underline = (text: string, stroke: string): string[] => [
  text,
  stroke.repeat(Math.min(countColumns(text), COLUMNS)),
];
const indent = (line: string): string => (line ? `  ${line}` : '');

/** The treaty as plain text, for a file: every part and field in order, what is still open, and lines to sign on. */
export function renderTreaty(fields: TreatyFields, labels: TreatyLabels): string {
  const parts = treatyParts.flatMap((part) => [
    '',
    '',
    ...underline(labels.parts[part.id], '-'),
    ...part.fields.flatMap(({ id }) => [
      '',
      labels.fields[id].label,
      ...wrapText(fields[id]?.trim() || labels.open, COLUMNS - 2).map(indent),
    ]),
  ]);
  const { title, sales, marketing, date } = labels.signatures;
  const width = Math.max(countColumns(sales), countColumns(marketing));
  const sign = (who: string) => ['', `${who.padEnd(width)}  ${'_'.repeat(30)}  ${date} ${'_'.repeat(14)}`];
  return [
    ...underline(labels.title, '='),
    ...parts,
    '',
    '',
    ...underline(title, '-'),
    ...sign(sales),
    ...sign(marketing),
    '',
  ].join('\n');
}
