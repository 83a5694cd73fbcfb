import type { Finding } from '../problem.ts';
import type { Content } from '../read/content.ts';

/** Files that cannot be read, and files that nothing would read. Every other rule goes on with the rest. */
export function findUnreadable({ faults }: Content): Finding[] {
  return faults.map(({ file, line, kind, message }) => ({
    file,
    line,
    what: 'this cannot be read',
    expected: kind === 'lessons' || kind === 'cases' ? 'YAML between two lines of "---", then MDX' : 'YAML',
    got: `"${message.replaceAll('"', "'")}"`,
    repair:
      kind === 'lessons' || kind === 'cases'
        ? 'Close what is open here; write a brace or "<" of running text as \\{ or \\<'
        : 'Check the indentation, and quote text that holds ": " or begins with a special character',
  }));
}

/** Files in a content folder whose name or ending keeps them from being content. */
export function findStrays({ strays }: Content): Finding[] {
  return strays.map((file) => ({
    file,
    line: 1,
    what: 'nothing reads this file',
    expected: /\/(lessons|cases)\//.test(file) ? 'a name like "one-budget.mdx"' : 'a name like "one-budget.yml"',
    got: `"${file.slice(file.lastIndexOf('/') + 1)}"`,
    repair: 'Rename it to lower-case words joined by hyphens, straight in its folder, or remove it',
  }));
}
