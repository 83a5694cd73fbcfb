import type { Question } from '../../schemas/question.ts';
import { type Asked, toAsked } from '../questions/asked.ts';

interface Worded {
  text: string;
  feedback: string;
}
const hush = <L extends Worded>(line: L): L => ({ ...line, text: '', feedback: '' });

/** A question without the words of its lines, which marking does not need. */
export function slimQuestion(question: Question): Asked {
  const asked = toAsked(question);
  switch (asked.type) {
    case 'choice':
      return { ...asked, options: asked.options.map(hush) };
    case 'choices':
      return { ...asked, options: asked.options.map(hush) };
    case 'order':
      return { ...asked, items: asked.items.map(hush) };
    case 'sort':
      return { ...asked, groups: asked.groups.map(({ id }) => ({ id, label: '' })), items: asked.items.map(hush) };
    case 'number':
      return { ...asked, feedback: '', otherwise: '', wrong: [] };
    case 'model':
      return { ...asked, model: '', points: asked.points.map(hush) };
  }
}
