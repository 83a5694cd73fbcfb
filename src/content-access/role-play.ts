import { parse } from 'yaml';
import rolePlayText from '../content/diagnostic/role-play.yml?raw';
import { type RolePlay, rolePlaySchema } from '../schemas/role-play.ts';

/** The invented companies and their people. Fails the build, naming the field, when the file does not fit its schema. */
export const rolePlay: RolePlay = rolePlaySchema.parse(parse(rolePlayText));
