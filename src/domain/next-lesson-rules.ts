/**
 * What a lesson tells the browser when the next one is to be drawn beforehand: speculation rules
 * (https://developer.mozilla.org/docs/Web/API/Speculation_Rules_API). The text is the same for every lesson, because the
 * security policy of each allows just this text, by its fingerprint.
 */
export const nextLessonRules = JSON.stringify({
  prerender: [{ where: { selector_matches: '.onward[rel=next]' }, eagerness: 'immediate' }],
});
