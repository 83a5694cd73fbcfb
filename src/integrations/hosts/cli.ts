// npm run deploy:write: writes the files in deploy/ that hold headers, for a course at BASE (or the root of its host).
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hostFiles } from './host-files.ts';

const folder = fileURLToPath(new URL('../../../deploy/', import.meta.url));
for (const [file, text] of hostFiles(process.env.BASE ?? '/')) {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.log(`deploy/${file}`);
}
