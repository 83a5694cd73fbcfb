import fc from 'fast-check';
import { expect, it } from 'vitest';
import { guessName, sealDraft, toResponse } from '../../../src/domain/team/seal-draft.ts';
import { decodeSeat, MAX_REVISION } from '../../../src/domain/team/seat-code.ts';
import { beginDraft } from '../../../src/domain/team/seat-draft.ts';
import { content, questionIds } from '../../support/diagnostic-content.ts';

const { questions } = content;
const invitation = { session: '0badcafe', edition: questions.edition, seat: 'sales', label: '' } as const;
const draft = beginDraft('0123abcd');
const values = ['1', '2', '3', '4', '5'];
const open = (code: string) => {
  const read = decodeSeat(questions, code);
  if (!read.ok) throw new Error(read.reason.type);
  return read.value;
};

/** Whatever a form, or a draft that something has happened to, can hold. */
const anyChosen = fc.dictionary(
  fc.constantFrom(...questionIds, ...questions.guesses.map(guessName), 'stray'),
  fc.constantFrom(...values, 'dont-know', 'no-guess', '0', '6', '1.5', ''),
);

it('seals what was chosen: a value as it is, anything else as not known or no guess', () => {
  fc.assert(
    fc.property(anyChosen, (chosen) => {
      const { answers, guesses, revision } = open(sealDraft(questions, invitation, { ...draft, chosen }).code);
      expect(revision).toBe(1);
      for (const id of questionIds)
        expect(answers[id]).toBe(values.includes(chosen[id] ?? '') ? Number(chosen[id]) : 'dont-know');
      for (const id of questions.guesses) {
        const guess = chosen[guessName(id)] ?? '';
        expect(guesses[id]).toBe(values.includes(guess) ? Number(guess) : undefined);
      }
    }),
  );
});

it('gives the same answers the same code, and changed ones the next revision', () => {
  const [id = ''] = questionIds;
  const first = sealDraft(questions, invitation, { ...draft, chosen: { [id]: '2' } });
  expect(sealDraft(questions, invitation, first)).toEqual(first);
  const second = sealDraft(questions, invitation, { ...first, chosen: { [id]: '3' } });
  expect(open(second.code)).toMatchObject({ revision: 2, respondent: '0123abcd', answers: { [id]: 3 } });
});

it('does not count beyond what a code can hold', () => {
  const last = { ...draft, revision: MAX_REVISION, code: 'seat-a1' };
  expect(open(sealDraft(questions, invitation, last).code).revision).toBe(MAX_REVISION);
});

it('holds nothing but session, edition, seat, respondent, revision, answers and guesses', () => {
  expect(Object.keys(toResponse(questions, { ...invitation, label: 'Pumps' }, draft, 1)).toSorted()).toEqual(
    ['answers', 'edition', 'guesses', 'respondent', 'revision', 'seat', 'session'].toSorted(),
  );
});
