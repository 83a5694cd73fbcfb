import GithubSlugger from 'github-slugger';
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { toString as toText } from 'mdast-util-to-string';
import { mdxjs } from 'micromark-extension-mdxjs';
import { SKIP, visit } from 'unist-util-visit';
import { gradeOf } from '../reading-grade.ts';
import { countWords } from '../words.ts';
import { findText, findTexts } from './look.ts';
import { type Found, parseYaml, type SyntaxFault, type YamlDocument } from './yaml.ts';

/** A heading with the anchor Astro gives it. */
export interface Heading extends Found {
  depth: number;
  anchor: string;
}

/** A component or element in a lesson; `id` is absent unless it is written as plain text. */
export interface Component {
  name: string;
  line: number;
  id?: string;
}

/** What stands under the front matter of a lesson. */
export interface Body {
  headings: Heading[];
  components: Component[];
  links: Found[];
  /** `import` and `export` lines. */
  modules: Found[];
  /** `{expressions}`, comments left out. */
  expressions: Found[];
  words: number;
  /** School year in which its prose can be read (reading-grade.ts). */
  grade: number;
}

/** One lesson as it was found, whether or not it keeps its schema. */
export interface LessonFile {
  id: string;
  file: string;
  front: YamlDocument;
  objectives: Found[];
  sources: Found[];
  terms: Found[];
  pretest: Found | undefined;
  /** Undefined when the MDX could not be read. */
  body: Body | undefined;
  faults: SyntaxFault[];
}

/** Reads a lesson; what cannot be read is in `faults`. */
export function parseLesson(id: string, file: string, text: string): LessonFile {
  const { front: frontText, rest, fault } = splitFrontMatter(text);
  const front = parseYaml(frontText);
  const faults = [...(fault ? [fault] : []), ...front.faults];
  let body: Body | undefined;
  try {
    body = describeBody(fromMarkdown(rest, { extensions: [mdxjs()], mdastExtensions: [mdxFromMarkdown()] }));
  } catch (error) {
    faults.push(describeFault(error));
  }
  return {
    id,
    file,
    front,
    objectives: findTexts(front, ['objectives'], 'id'),
    sources: findTexts(front, ['sources'], 'id'),
    terms: findTexts(front, ['terms']),
    pretest: findText(front, ['pretest']),
    body,
    faults,
  };
}

/** Parts front matter and body, each padded with empty lines so that line numbers stay those of the file. */
function splitFrontMatter(text: string): { front: string; rest: string; fault?: SyntaxFault } {
  const match = /^---\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m.exec(text);
  if (match === null || match.index > 0) {
    return { front: '', rest: text, fault: { line: 1, message: 'no front matter between two lines of "---"' } };
  }
  const lines = match[0].split('\n').length - 1;
  return { front: `\n${match[1] ?? ''}`, rest: '\n'.repeat(lines) + text.slice(match[0].length) };
}

function describeBody(root: Root): Body {
  const slugger = new GithubSlugger();
  const prose = toProse(root);
  const body: Body = {
    headings: [],
    components: [],
    links: [],
    modules: [],
    expressions: [],
    words: countWords(prose),
    grade: gradeOf(prose),
  };
  visit(root, (node) => {
    const line = node.position?.start.line ?? 1;
    if (node.type === 'heading') {
      const text = toText(node);
      body.headings.push({ depth: node.depth, text, anchor: slugger.slug(setDashes(text)), line });
    } else if (node.type === 'link' || node.type === 'definition') {
      body.links.push({ text: node.url, line });
    } else if (node.type === 'mdxjsEsm') {
      body.modules.push({ text: node.value, line });
    } else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      if (!/^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value)) body.expressions.push({ text: node.value, line });
    } else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const id = node.attributes.find(
        (attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'id',
      )?.value;
      body.components.push({ name: node.name ?? '', line, ...(typeof id === 'string' ? { id } : {}) });
    }
  });
  return body;
}

/** Astro sets two or three hyphens as a dash before it makes the anchor, in which hyphens would count. */
function setDashes(heading: string): string {
  return heading.replace(/-{2,3}/g, '—');
}

/** The words a reader meets in running text: block by block, so that words of neighbours do not run together. */
function toProse(root: Root): string {
  const pieces: string[] = [];
  visit(root, (node: Nodes) => {
    if (node.type === 'mdxjsEsm' || node.type === 'mdxFlowExpression') return SKIP;
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'code') {
      pieces.push(toText(node));
      return SKIP;
    }
    return undefined;
  });
  return pieces.join('\n');
}

function describeFault(error: unknown): SyntaxFault {
  const line = error instanceof Error && 'line' in error && typeof error.line === 'number' ? error.line : 1;
  const message = error instanceof Error && 'reason' in error ? String(error.reason) : String(error);
  return { line, message: message.replace(/\s+/g, ' ') };
}
