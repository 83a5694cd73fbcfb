import { anything, type Grammar, oneOf } from './find-strangers.ts';

/**
 * The part of IEEE LOM that describes a package and its licence.
 * @param prefix of its names, with the colon; or empty
 */
export function lomGrammar(prefix: string): Grammar {
  const one = (name: string): string => `${prefix}${name} `;
  return Object.fromEntries(
    Object.entries({
      lom: {
        attributes: { [prefix ? `xmlns:${prefix.slice(0, -1)}` : 'xmlns']: /^http:\/\/ltsc\.ieee\.org\/xsd\/\S+$/ },
        content: new RegExp(`^${one('general')}${one('rights')}$`),
      },
      general: { content: new RegExp(`^${one('title')}${one('language')}${one('description')}$`) },
      rights: { content: new RegExp(`^${one('copyrightAndOtherRestrictions')}${one('description')}$`) },
      copyrightAndOtherRestrictions: { content: new RegExp(`^${one('value')}$`) },
      title: { content: new RegExp(`^${one('string')}$`) },
      description: { content: new RegExp(`^${one('string')}$`) },
      language: { text: /^[a-z]{2}(-[A-Z]{2})?$/ },
      string: { attributes: { language: /^[a-z]{2}$/ }, text: anything },
      value: { text: oneOf('yes', 'no') },
    }).map(([name, allowed]) => [`${prefix}${name}`, allowed]),
  );
}
