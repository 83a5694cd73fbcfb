import { parse } from 'yaml';
import text from '../content/conformance/wcag.yml?raw';
import { type Conformance, conformanceSchema } from '../schemas/conformance.ts';

/** The accessibility conformance report. Fails the build, naming the field, when the file does not fit its schema. */
export const conformance: Conformance = conformanceSchema.parse(parse(text));
