import type { Format } from './format.ts';
import { scorm } from './scorm.ts';

/** Every format, in the order in which they are made and listed. */
export const formats: readonly Format[] = [scorm];
