import type { Stretch } from '../../../domain/search/words.ts';
import { type Groups, type Hit, type Kind, kinds } from './hit.ts';

function renderPassage(passage: readonly Stretch[]): HTMLElement {
  const line = document.createElement('p');
  for (const { text, isAsked } of passage) {
    if (!isAsked) line.append(text);
    else line.append(Object.assign(document.createElement('mark'), { textContent: text }));
  }
  return line;
}

function renderHit(hit: Hit): HTMLElement {
  const link = document.createElement('a');
  link.href = hit.url;
  const title = document.createElement('span');
  title.className = 'hit-title';
  title.textContent = hit.section ? `${hit.title} › ${hit.section}` : hit.title;
  link.append(title);
  if (hit.passage.some(({ text }) => text)) link.append(renderPassage(hit.passage));
  return link;
}

/** A list under a heading: of links, or of other things to press. */
export function renderSection(heading: string, things: readonly HTMLElement[]): HTMLElement {
  const section = document.createElement('section');
  const list = document.createElement('ul');
  for (const thing of things) {
    const item = document.createElement('li');
    item.append(thing);
    list.append(item);
  }
  section.append(Object.assign(document.createElement('h2'), { textContent: heading }), list);
  return section;
}

/** The hits of each kind that has any, under its heading. */
export const renderGroups = (groups: Groups, heading: (kind: Kind) => string): HTMLElement[] =>
  kinds
    .filter((kind) => groups[kind].hits.length > 0)
    .map((kind) => renderSection(heading(kind), groups[kind].hits.map(renderHit)));
