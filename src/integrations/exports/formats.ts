import { epub } from './epub.ts';
import type { Format } from './format.ts';
import { pdf } from './pdf.ts';

/** Every format, in the order in which they are made and listed. */
export const formats: readonly Format[] = [epub, pdf];
