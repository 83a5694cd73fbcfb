import { parse } from 'yaml';
import guideText from '../content/diagnostic/facilitate.yml?raw';
import { type FacilitatorGuide, facilitateSchema } from '../schemas/facilitate.ts';

/** How to run a comparison. Fails the build, naming the field, when the file does not fit its schema. */
export const facilitatorGuide: FacilitatorGuide = facilitateSchema.parse(parse(guideText));
