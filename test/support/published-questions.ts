import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type Question, questionFileSchema } from '../../src/schemas/question.ts';

const folder = 'src/content/questions/';

/** Every question of the course. */
export const published: Question[] = readdirSync(folder)
  .filter((name) => name.endsWith('.yml'))
  .flatMap((name) => questionFileSchema.parse(parse(readFileSync(folder + name, 'utf8'))).questions);
