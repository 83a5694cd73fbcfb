import { describe, expect, it } from 'vitest';
import { diagnosticContext, diagnosticQuestions } from '../../../src/content-access/diagnostic.ts';
import { rolePlay } from '../../../src/content-access/role-play.ts';
import { teamSeats } from '../../../src/domain/team/response.ts';
import { countStudents, dealCards } from '../../../src/domain/team/role-play.ts';
import { gradeOf } from '../../../src/integrations/content-check/reading-grade.ts';

const { questions, guesses } = diagnosticQuestions;
const ids = questions.map(({ id }) => id);
const { companies } = rolePlay;
const cards = companies.flatMap((company) => dealCards(company).map((card) => ({ company, ...card })));
const seats = companies.flatMap((company) =>
  teamSeats.map((seat) => [`${company.name}, ${seat}`, company.seats[seat]] as const),
);
/** Each sentence about a question once, with the answer that it was written for. */
const sentences = new Map(
  cards.flatMap(({ sightings, beliefs }) => [
    ...Object.entries(sightings).map(([id, { seen, answer }]) => [seen, { id, answer }] as const),
    ...Object.entries(beliefs).map(([id, { believes, guess }]) => [believes, { id, answer: guess }] as const),
  ]),
);
const passages = companies.flatMap(({ known, shows }) => [known, shows.heading, shows.text]);
const prose = [...rolePlay.plan.map(({ do: what }) => what), ...rolePlay.debrief, ...passages];
const abouts = cards.map(({ persona }) => persona.about);

const wordsOf = (text: string) => text.toLowerCase().match(/[a-z0-9’-]+/g) ?? [];
const runsOf = (text: string, length: number) => {
  const words = wordsOf(text);
  return words.slice(length - 1).map((_, i) => words.slice(i, i + length).join(' '));
};

describe('the invented companies', () => {
  it('are two, for thirty students and forty minutes', () => {
    expect(companies.flatMap((company) => teamSeats.map((seat) => countStudents(company, seat)))).toEqual([8, 7, 8, 7]);
    expect(rolePlay.plan.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(40);
    expect(new Set(cards.map(({ persona }) => persona.id)).size).toBe(12);
    expect(new Set(companies.map(({ session }) => session.id)).size).toBe(2);
  });

  it('answer every question about the company with an answer that exists', () => {
    for (const { context } of companies) {
      expect(Object.keys(context)).toEqual(diagnosticContext.questions.map(({ id }) => id));
      for (const { id, answers } of diagnosticContext.questions)
        expect(answers.map((answer) => answer.id)).toContain(context[id]);
    }
  });

  it.each(seats)('%s has seen something of every question and believes something of every guessed one', (_, seat) => {
    expect(Object.keys(seat.sightings).toSorted()).toEqual(ids.toSorted());
    expect(Object.keys(seat.beliefs).toSorted()).toEqual(guesses.toSorted());
  });

  it.each(seats)('%s is three people who have seen different things, some of whom do not know', (_, { personas }) => {
    for (const { id, sightings, beliefs } of personas) {
      expect(Object.keys(sightings).length, id).toBeGreaterThanOrEqual(4);
      expect(Object.keys(sightings).length, id).toBeLessThanOrEqual(7);
      expect(ids).toEqual(expect.arrayContaining(Object.keys(sightings)));
      expect(guesses).toEqual(expect.arrayContaining(Object.keys(beliefs)));
    }
    const unknown = personas.filter(({ sightings }) =>
      Object.values(sightings).some(({ answer }) => answer === 'dont-know'),
    );
    expect(unknown.length).toBeGreaterThanOrEqual(2);
  });
});

describe('a sentence on a card', () => {
  it.each([...sentences])('“%s” lets an answer be chosen without its words', (sentence, { id, answer }) => {
    const question = questions.find((one) => one.id === id);
    if (!question) throw new Error(`There is no question "${id}".`);
    expect(sentence).not.toMatch(/don’t know|do not know/i);
    const whole = ` ${wordsOf(sentence).join(' ')} `;
    for (const text of question.answers) expect(whole).not.toContain(` ${wordsOf(text).join(' ')} `);
    const meant = answer === 'dont-know' ? '' : (question.answers[answer - 1] ?? '');
    expect(runsOf(sentence, 4).filter((run) => runsOf(meant, 4).includes(run))).toEqual([]);
  });

  it('is easy to read', () => {
    const hard = [...sentences.keys(), ...abouts, ...prose].filter((text) => gradeOf(text) > 9);
    expect(hard).toEqual([]);
    const long = [...sentences.keys()].filter((text) => wordsOf(text).length > 32);
    expect(long).toEqual([]);
  });

  it('names nobody and no real firm', () => {
    const known =
      /^(Ottermead|Pennyhythe|Sales|Marketing|Mill|Lighting|January|February|March|October|November|December|Christmas|New|Year|(Mon|Tues|Wednes|Thurs|Fri)days?|I|One|Two)$/;
    // The first word of a sentence is a capital anyway.
    const names = [...sentences.keys(), ...abouts, ...prose, ...cards.map(({ persona }) => persona.role)].flatMap(
      (text) =>
        (text.replace(/(^|[.?!:] |“)[A-Z]/g, '$1').match(/\b[A-Z][a-z]*/g) ?? []).filter((name) => !known.test(name)),
    );
    expect(names).toEqual([]);
  });
});
