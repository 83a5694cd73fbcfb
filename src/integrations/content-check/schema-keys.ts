import { z } from 'astro/zod';
import { lookUp } from './read/look.ts';
import type { Path } from './read/yaml.ts';

/**
 * The keys that a schema knows at a path of a value.
 * @param value decides which branch of a union is meant, by its `type`
 * @returns none where the path leads to something that has no fixed keys
 */
export function listKnownKeys(schema: z.ZodType, value: unknown, path: Path): string[] {
  let here: unknown = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', reused: 'inline' });
  for (let depth = 0; depth <= path.length; depth++) {
    here = pickBranch(here, lookUp(value, path.slice(0, depth)));
    const key = path[depth];
    if (key === undefined) break;
    here = typeof key === 'number' ? lookUp(here, ['items']) : lookUp(here, ['properties', key]);
  }
  return Object.keys(Object(lookUp(here, ['properties'])));
}

function pickBranch(schema: unknown, value: unknown): unknown {
  const branches = lookUp(schema, ['oneOf']) ?? lookUp(schema, ['anyOf']);
  if (!Array.isArray(branches)) return schema;
  const type = lookUp(value, ['type']);
  return branches.find((branch) => lookUp(branch, ['properties', 'type', 'const']) === type) ?? branches[0];
}
