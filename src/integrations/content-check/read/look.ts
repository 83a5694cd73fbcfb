import type { Found, Path, YamlDocument } from './yaml.ts';

/** The value at a path of a plain value, or undefined: content that breaks its schema is looked at too. */
export function lookUp(value: unknown, path: Path): unknown {
  let here = value;
  for (const key of path) {
    if (typeof here !== 'object' || here === null) return undefined;
    here = Object.hasOwn(here, key) ? Reflect.get(here, key) : undefined;
  }
  return here;
}

/** The text at a path with its line, or undefined when something else or nothing stands there. */
export function findText(document: YamlDocument, path: Path): Found | undefined {
  const value = lookUp(document.value, path);
  return typeof value === 'string' ? { text: value, line: document.lineOf(path) } : undefined;
}

/** The number at a path, or undefined. */
export function findNumber(document: YamlDocument, path: Path): number | undefined {
  const value = lookUp(document.value, path);
  return typeof value === 'number' ? value : undefined;
}

/** The paths of the items of the list at a path; none when no list stands there. */
export function listItems(document: YamlDocument, path: Path): Path[] {
  const value = lookUp(document.value, path);
  return Array.isArray(value) ? value.map((_, index) => [...path, index]) : [];
}

/** The keys of the mapping at a path; none when no mapping stands there. */
export function listKeys(document: YamlDocument, path: Path): string[] {
  const value = lookUp(document.value, path);
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
}

/** Every text in the list at a path: of the items themselves, or of one key of each. */
export function findTexts(document: YamlDocument, path: Path, key?: string): Found[] {
  return listItems(document, path)
    .map((item) => findText(document, key === undefined ? item : [...item, key]))
    .filter((found) => found !== undefined);
}
