/**
 * School year in which a text can be read, by Flesch and Kincaid, with vowel groups for syllables (Kincaid and others,
 * 1975, Naval Technical Training Command, Research Branch Report 8-75): rough, and only meant to catch hard sentences.
 */
export function gradeOf(text: string): number {
  const words = text.toLowerCase().match(/[a-z’]+/g) ?? [];
  const sentences = Math.max(1, (text.match(/[.?!:](\s|$)/g) ?? []).length);
  const syllables = words.reduce(
    (sum, word) => sum + Math.max(1, (word.replace(/e$/, '').match(/[aeiouy]+/g) ?? []).length),
    0,
  );
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}
