// npm run bench:scale: builds made courses of several sizes with this project and with others, in turn, and writes what it
// found into docs/benchmarks.md. `-- --peers` brings the other generators (test/bench/peers/) and builds with them too.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bareAstro, bareAstroWithQuestions, truce } from './astro.ts';
import { makeCourse } from './course.ts';
import { makeFolder } from './folder.ts';
import type { Generator } from './generator.ts';
import { type Build, measureBuild, measureFolder, type Weight, weighPage } from './measure.ts';
import { installPeers, peers } from './peers.ts';
import { judge, type Measured, writeReport } from './report.ts';

const { values: call } = parseArgs({
  options: {
    sizes: { type: 'string', default: '12,100,1000' },
    rounds: { type: 'string', default: '1' },
    peers: { type: 'boolean', default: false },
    // A part of a generator's name, to build with those alone.
    only: { type: 'string', default: '' },
  },
});
const sizes = call.sizes.split(',').map(Number);
if (call.peers) installPeers();
const generators: Generator[] = [truce, bareAstro, bareAstroWithQuestions, ...(call.peers ? peers : [])].filter(
  ({ name }) => name.includes(call.only),
);

const middle = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Builds one course with every generator, in turn, so that a busy minute of the machine does not fall on one alone. */
async function measureSize(size: number): Promise<Measured[]> {
  const course = makeCourse(size, 'src/content');
  const shown = course[Math.floor(course.length / 2)];
  const lesson = shown?.lessons[Math.floor(shown.lessons.length / 2)]?.id ?? '';
  const builds = new Map<Generator, Build[]>();
  const found = new Map<Generator, { bytes: number; weight: Weight }>();
  for (let round = 0; round < Number(call.rounds); round++)
    for (const generator of generators) {
      const name = generator.name.toLowerCase().replaceAll(/[^a-z]+/g, '-');
      const folder = makeFolder(`test/.sites/scale/${name}-${size}`);
      generator.write(folder, course);
      for (const kept of generator.kept) rmSync(join(folder, kept), { recursive: true, force: true });
      const build = await measureBuild(folder, generator.args, generator.env);
      const out = join(folder, generator.out);
      builds.set(generator, [...(builds.get(generator) ?? []), build]);
      found.set(generator, {
        bytes: measureFolder(out),
        weight: weighPage(out, generator.page(shown?.id ?? '', lesson)),
      });
      console.log(
        `${size} lessons, ${generator.name}: ${build.wall.toFixed(1)} s, ${build.cpu.toFixed(1)} s of processor`,
      );
      rmSync(folder, { recursive: true });
    }
  return generators.flatMap((generator) => {
    const [taken, rest] = [builds.get(generator) ?? [], found.get(generator)];
    if (!rest) return [];
    const of = (key: keyof Build) => middle(taken.map((one) => one[key]));
    const build = { wall: of('wall'), cpu: of('cpu'), memory: of('memory') };
    return [{ size, name: generator.name, versions: generator.versions(), ...build, ...rest }];
  });
}

const measured: Measured[] = [];
for (const size of sizes) {
  measured.push(...(await measureSize(size)));
  // What is known is kept, because the largest course takes long and may be stopped.
  writeReport(measured, Number(call.rounds));
}
const rows = judge(measured);
console.table(rows.map((row) => ({ ...row, value: Number(row.value.toFixed(2)) })));
if (rows.some(({ value, budget }) => !(value <= budget))) process.exitCode = 1;
