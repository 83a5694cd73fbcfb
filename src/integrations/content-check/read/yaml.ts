import { isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument } from 'yaml';

/** Keys and places in lists that lead from the top of a YAML document to a value. */
export type Path = readonly (string | number)[];

/** A piece of text with the line of the key or list item that holds it. */
export interface Found {
  text: string;
  line: number;
}

/** Why a file could not be read, in the parser's words. */
export interface SyntaxFault {
  line: number;
  message: string;
}

/** A YAML text that was read together with the places of its values. */
export interface YamlDocument {
  /** The plain value; undefined when the text could not be read. */
  value: unknown;
  faults: SyntaxFault[];
  /** Line of the key at a path, or of the nearest thing around it that exists. */
  lineOf: (path: Path) => number;
}

/** Reads YAML. Line numbers count from 1 at the start of `text`. A text with faults has no value at all. */
export function parseYaml(text: string): YamlDocument {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number): number => lines.linePos(offset).line;
  const faults = document.errors.map((error) => ({
    line: lineAt(error.pos[0]),
    message: error.message.replace(/\s+/g, ' '),
  }));
  const lineOf = (path: Path): number => {
    let node: unknown = document.contents;
    let offset = startOf(node) ?? 0;
    for (const key of path) {
      const step = stepInto(node, key);
      if (step === undefined) break;
      offset = step.offset ?? offset;
      node = step.node;
    }
    return lineAt(offset);
  };
  return { value: faults.length > 0 ? undefined : document.toJS(), faults, lineOf };
}

function stepInto(node: unknown, key: string | number): { node: unknown; offset: number | undefined } | undefined {
  if (isMap(node)) {
    const pair: Pair | undefined = node.items.find(
      (item) => isScalar(item.key) && String(item.key.value) === String(key),
    );
    return pair && { node: pair.value, offset: startOf(pair.key) };
  }
  if (isSeq(node) && typeof key === 'number' && key in node.items) {
    return { node: node.items[key], offset: startOf(node.items[key]) };
  }
  return undefined;
}

function startOf(node: unknown): number | undefined {
  // A key or item of a parsed document is always a node; `yaml` types them as unknown.
  return (node as Node | null | undefined)?.range?.[0];
}
