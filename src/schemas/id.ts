import { z } from 'astro/zod';

/** A permanent name: lower-case words joined by hyphens. Once published it never changes or is used again. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id of lower-case letters, digits and single hyphens, such as "one-budget"');
