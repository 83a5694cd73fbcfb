import { commonCartridge, linksCartridge } from './common-cartridge.ts';
import type { Format } from './format.ts';
import { qti21, qti30 } from './qti.ts';

/** Every format, in the order in which they are made and listed. */
export const formats: readonly Format[] = [commonCartridge, linksCartridge, qti21, qti30];
