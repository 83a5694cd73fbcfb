import type { Element } from 'xast';
import type { CourseDescription } from '../../domain/course-description.ts';
import { creditTo } from './credit.ts';
import { x } from './xml.ts';

/** What a description of something in a package says. */
interface Described {
  title: string;
  description: string;
  /** Path on the site, for the link back. */
  path: string;
}

/**
 * What a package or a part of it is, in IEEE LOM, which Common Cartridge and QTI both ask for: title, description, and
 * its credit with edition, licence and the link back.
 * @param prefix of the names, with its colon, bound to `namespace`; or empty
 */
export function describeInLom(
  course: CourseDescription,
  { title, description, path }: Described,
  { namespace, prefix = '' }: { namespace: string; prefix?: string },
): Element {
  const lom = (name: string, ...children: (Element | string)[]): Element => x(`${prefix}${name}`, children);
  const say = (text: string): Element => x(`${prefix}string`, { language: 'en' }, text);
  return x(`${prefix}lom`, { [prefix ? `xmlns:${prefix.slice(0, -1)}` : 'xmlns']: namespace }, [
    lom('general', lom('title', say(title)), lom('language', 'en'), lom('description', say(description))),
    lom(
      'rights',
      lom('copyrightAndOtherRestrictions', lom('value', 'yes')),
      lom('description', say(creditTo(course, path))),
    ),
  ]);
}
