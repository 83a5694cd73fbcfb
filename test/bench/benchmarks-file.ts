import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import type { Row } from './long-record.ts';

/** What was measured on. */
export const machine = `${cpus().length} processors, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`;
/** Today, as "2026-11-22". */
export const day = (): string => new Date().toISOString().slice(0, 10);
/** A row of a table. */
export const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

/** Puts a section between its marks in docs/benchmarks.md, and leaves the rest of the file alone. */
export function writeSection(name: string, text: string): void {
  const [path, from, to] = ['docs/benchmarks.md', `<!-- ${name} -->`, `<!-- end of ${name} -->`];
  mkdirSync('docs', { recursive: true });
  const before = existsSync(path) ? readFileSync(path, 'utf8') : '# Benchmarks\n';
  const section = `${from}\n\n${text}\n\n${to}`;
  const start = before.indexOf(from);
  const after =
    start < 0
      ? `${before}\n${section}\n`
      : before.slice(0, start) + section + before.slice(before.indexOf(to) + to.length);
  writeFileSync(path, after);
}

/** A table of what was measured, each beside its budget. */
export const writeBudgets = (rows: readonly Row[]): string =>
  [
    row(['measure', 'value', 'at most', '']),
    row(['---', '---', '---', '---']),
    ...rows.map(({ what, value, budget }) =>
      row([what, value < 100 ? value.toFixed(2) : value.toFixed(0), `${budget}`, value <= budget ? 'kept' : 'missed']),
    ),
  ].join('\n');
