import type { Finding } from '../problem.ts';
import type { Content } from '../read/content.ts';
import { quote } from '../words.ts';
import { findIn, listOptions, type Option, type OptionList } from './option-list.ts';
import { nameQuestion } from './question-ids.ts';

const notVerbs =
  'marketing|pricing|morning|evening|building|spring|nothing|something|anything|everything|during|according';

/** How an option may open. What opens in none of these ways is left alone: it takes a dictionary to name it. */
const openings: [name: string, pattern: RegExp][] = [
  ['a quotation', /^[“"‘]/],
  ['a number', /^[€$£]?\d/],
  ['yes or no', /^(?:yes|no),/i],
  ['"to"', /^to /i],
  ['a form in "-ing"', new RegExp(String.raw`^(?!(?:${notVerbs})\b)\w{2,}ing\b`, 'i')],
  ['a reason', /^(?:because|since|as (?=\w+ (?:is|are|was|were|has|have)\b))/i],
  ['"that"', /^that (?!(?:is|was|has|had|would|will|may|can)\b)/i],
  ['a question word', /^(?:what|whether|which|who|whom|whose|why|how)\b/i],
  ['a preposition', /^(?:at|by|from|in|into|of|on|with|without|through|under|between|for)\b/i],
  [
    'a noun or a sentence',
    /^(?:an?|the|this|these|those|its|his|her|their|our|your|it|they|she|he|we|you|there|one|two)\b/i,
  ],
];

/** Options that stick out of their list: by how they open or end, or because they do not fit "a" or "an". */
export function findOddGrammar(content: Content): Finding[] {
  return listOptions(content).flatMap((list) => {
    const odd = findOddOpening(list) ?? findOddEnd(list) ?? findOddArticle(list);
    if (odd === undefined) return [];
    const { question } = list;
    return [
      findIn(question, odd.option.text, {
        what: `one option of ${nameQuestion(question)} sticks out`,
        expected: odd.expected,
        got: `${odd.got} ${quote(odd.option.text.text)}`,
        repair: 'Put the options in one form, so that their content decides',
      }),
    ];
  });
}

type Odd = { option: Option; expected: string; got: string } | undefined;

function findOddOpening({ options }: OptionList): Odd {
  const forms = options.map(({ text }) => openings.find(([, pattern]) => pattern.test(text.text))?.[0]);
  const odd = findOneOut(forms);
  const option = odd && options[odd.index];
  if (!option || odd.one === undefined || odd.others === undefined) return undefined;
  return { option, expected: `${odd.others}, as the others open`, got: `${odd.one} in` };
}

function findOddEnd({ options }: OptionList): Odd {
  const ends = options.map(({ text }) => /[.?!](?=[”"’*]*$)/.exec(text.text)?.[0] ?? '');
  const odd = findOneOut(ends);
  const option = odd && options[odd.index];
  if (!option) return undefined;
  const name = (end: string): string => (end === '' ? 'no mark at the end' : `"${end}" at the end`);
  return { option, expected: `${name(odd.others)}, as the others have it`, got: `${name(odd.one)} of` };
}

/** The value that stands once where all others are equal. */
function findOneOut<Value>(values: Value[]): { index: number; one: Value; others: Value } | undefined {
  if (values.length < 3) return undefined;
  for (const [index, one] of values.entries()) {
    const [first, ...rest] = values.filter((_, other) => other !== index);
    if (first !== undefined && first !== one && rest.every((other) => other === first)) {
      return { index, one, others: first };
    }
  }
  return undefined;
}

function findOddArticle({ question, options }: OptionList): Odd {
  const article = /\b(an?)\s*(?:…|\.{3}|_+|:)?$/i.exec(question.stem?.text.trim() ?? '')?.[1]?.toLowerCase();
  if (article === undefined) return undefined;
  const option = options.find(({ text }) => /^[aeiou]/i.test(text.text) !== (article === 'an'));
  return option && { option, expected: `options that follow "${article}"`, got: 'one that does not,' };
}
