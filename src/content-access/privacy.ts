import { parse } from 'yaml';
import text from '../content/conformance/privacy.yml?raw';
import { type Privacy, privacySchema } from '../schemas/privacy.ts';

/** The privacy sheet. Fails the build, naming the field, when the file does not fit its schema. */
export const privacy: Privacy = privacySchema.parse(parse(text));
