// npm run export: makes the downloads of a site that is built already (`OUT`, or dist).
import { resolve } from 'node:path';
import { writeWorker } from '../offline/write-worker.ts';
import { formats } from './formats.ts';
import { writeExports } from './write-exports.ts';

const folder = resolve(process.env.OUT ?? 'dist');
const rows = await writeExports(folder, formats, (line) => console.log(line));
console.log(`${rows.length} files in ${process.env.OUT ?? 'dist'}/downloads/.`);
// A page that lists the downloads has changed, and the copy for reading offline takes no file that differs from its list.
await writeWorker(folder);
