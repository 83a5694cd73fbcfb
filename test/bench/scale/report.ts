import { day, machine, row, writeBudgets, writeSection } from '../benchmarks-file.ts';
import type { Row } from '../long-record.ts';
import type { Build, Weight } from './measure.ts';

/** What was measured of one generator at one size. */
export interface Measured extends Build {
  size: number;
  name: string;
  versions: string;
  /** All files of the site. */
  bytes: number;
  /** A lesson from the middle. */
  weight: Weight;
}

const kB = (bytes: number): string => (bytes / 1_000).toFixed(1);
const times = (value: number): string => `${value.toFixed(value < 10 ? 2 : 1)}×`;

/** Each measure against its budget. */
export function judge(measured: readonly Measured[]): Row[] {
  const find = (name: string, size: number) => measured.find((one) => one.name === name && one.size === size);
  const sizes = [...new Set(measured.map(({ size }) => size))];
  const rows = sizes.flatMap((size): Row[] => {
    const [ours, bare] = [find('Truce', size), find('bare Astro', size)];
    if (!ours || !bare) return [];
    return [
      { what: `${size} lessons: processor time to bare Astro's`, value: ours.cpu / bare.cpu, budget: 1.5 },
      { what: `${size} lessons: wall time to bare Astro's`, value: ours.wall / bare.wall, budget: 1.5 },
    ];
  });
  const [hundred, thousand] = [find('Truce', 100), find('Truce', 1_000)];
  if (!thousand) return rows;
  const linear = hundred
    ? [{ what: 'processor time a lesson, 1,000 to 100', value: thousand.cpu / 10 / hundred.cpu, budget: 1.5 }]
    : [];
  return [
    ...rows,
    ...linear,
    { what: '1,000 lessons: memory of all processes, MB', value: thousand.memory, budget: 1_600 },
    { what: '1,000 lessons: all files of the site, MB', value: thousand.bytes / 1e6, budget: 45 },
  ];
}

function writeSize(size: number, measured: readonly Measured[]): string {
  const ours = measured.find(({ name }) => name === 'Truce');
  const head = [
    'generator',
    'wall, s',
    'processor, s',
    'Truce took (wall)',
    'Truce took (processor)',
    'memory, MB',
    'site, MB',
    'lesson: HTML and CSS, kB',
    'lesson: JavaScript, kB',
  ];
  const lines = measured.map((one) =>
    row([
      one.name,
      one.wall.toFixed(1),
      one.cpu.toFixed(1),
      ours && one !== ours ? times(ours.wall / one.wall) : '',
      ours && one !== ours ? times(ours.cpu / one.cpu) : '',
      one.memory.toFixed(0),
      (one.bytes / 1e6).toFixed(1),
      kB(one.weight.text),
      kB(one.weight.script),
    ]),
  );
  return [`### ${size.toLocaleString('en')} lessons`, '', row(head), row(head.map(() => '---')), ...lines].join('\n');
}

/** What a reader has to know to read the tables rightly. */
const notes = `Made courses (\`test/bench/scale/\`): about 1,050 words a lesson, a table, a worked example and five questions. The words are
the course's own in a chance order, the same in every run. Every generator gets the same lessons. Truce is built as it
is, with its content check, search, sheets to print and a page for each question, so about seven pages a lesson;
only the downloads are left out (\`DOWNLOADS=none\`). The others print the questions as text in the lesson. “Bare Astro” is MDX and
one layout with a menu of the module; “a page a question” adds as many question pages as Truce has. Bytes are under
brotli, of a lesson from the middle: scripts that the page names and those that these import at once; what a script
fetches later is not in them. Memory is the most that all processes of a build held
together. Processor time is the steadier measure when the machine does other things too.`;

/**
 * Writes the tables of scale. Each size is a section of its own, so that a run of one size replaces its numbers alone;
 * a ratio is always of numbers of one run. @param rounds how often each was built; the middle one counts
 */
export function writeReport(measured: readonly Measured[], rounds: number): void {
  writeSection('scale', ['## Scale: courses of 12, 100 and 1,000 lessons', notes].join('\n\n'));
  const builds = rounds === 1 ? 'one build each' : `the middle of ${rounds} builds each`;
  for (const size of new Set(measured.map((one) => one.size))) {
    const those = measured.filter((one) => one.size === size);
    const versions = those.map(({ name, versions }) => `${name}: ${versions}`).join('; ');
    const text = [
      writeSize(size, those),
      `${day()}; ${machine}; ${builds}, in turn, caches emptied. ${versions}.`,
      writeBudgets(judge(those)),
    ];
    writeSection(`scale of ${size}`, text.join('\n\n'));
  }
  const linear = judge(measured).filter(({ what }) => what.includes('1,000 to 100'));
  if (linear.length > 0) writeSection('scale, linear', writeBudgets(linear));
}
