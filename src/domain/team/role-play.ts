import type { Belief, RolePlayCompany, RolePlayPersona, Sighting } from '../../schemas/role-play.ts';
import { shuffle } from '../questions/shuffle.ts';
import { type SeatResponse, type TeamSeat, teamSeats } from './response.ts';
import type { TeamSession } from './session.ts';

/** What one person of an invented company knows: the usual view of the seat, with this person's own in its place. */
export interface Card {
  seat: TeamSeat;
  persona: RolePlayPersona;
  /** Question id to what was seen. */
  sightings: Record<string, Sighting>;
  /** Guessed question id to what is believed. */
  beliefs: Record<string, Belief>;
}

/** How many answers of a student's twenty stray from those that the card was written for. */
const STRAY = 3;

/** The cards of a company, those of Sales first. */
export function dealCards(company: RolePlayCompany): Card[] {
  return teamSeats.flatMap((seat) => {
    const { sightings, beliefs, personas } = company.seats[seat];
    return personas.map((persona) => ({
      seat,
      persona,
      sightings: { ...sightings, ...persona.sightings },
      beliefs: { ...beliefs, ...persona.beliefs },
    }));
  });
}

/** How many students of thirty play each side of a company. */
export const countStudents = ({ seats }: RolePlayCompany, seat: TeamSeat): number =>
  seats[seat].personas.reduce((sum, { students }) => sum + students, 0);

/** The session that a company's example answers belong to. */
export function sessionOf(company: RolePlayCompany, edition: number, label: string): TeamSession {
  return {
    ...company.session,
    edition,
    label,
    sizes: { sales: countStudents(company, 'sales'), marketing: countStudents(company, 'marketing') },
    context: company.context,
    agreed: '',
    repeatOn: '',
  };
}

/** Eight hexadecimal digits that depend on nothing but the seed. */
const idFor = (seed: string): string =>
  shuffle([...'0123456789abcdef'], seed)
    .slice(0, 8)
    .join('');

/** What somebody answers who reads a card as it was meant. */
export function answerAsMeant(company: RolePlayCompany, edition: number, card: Card): SeatResponse {
  return {
    session: company.session.id,
    edition,
    seat: card.seat,
    respondent: idFor(`${company.id} ${card.persona.id}`),
    revision: 1,
    answers: Object.fromEntries(Object.entries(card.sightings).map(([id, { answer }]) => [id, answer])),
    guesses: Object.fromEntries(Object.entries(card.beliefs).map(([id, { guess }]) => [id, guess])),
  };
}

/** The next answer up or down, as the seed has it; at an end of the scale, the only neighbour that there is. */
function stepAside(value: number, seed: string): number {
  const aside = value + (shuffle([1, -1], seed)[0] ?? 1);
  return aside < 1 || aside > 5 ? 2 * value - aside : aside;
}

/**
 * What a class might answer: the first student with a card as it was meant, each of the others one step off on three
 * questions. The same content always makes the same class.
 */
export function playClass(company: RolePlayCompany, edition: number): SeatResponse[] {
  return dealCards(company).flatMap((card) => {
    const meant = answerAsMeant(company, edition, card);
    return Array.from({ length: card.persona.students }, (_, student) => {
      if (student === 0) return meant;
      const seed = `${company.id}/${card.persona.id}/${student}`;
      const valued = Object.keys(meant.answers).filter((id) => typeof meant.answers[id] === 'number');
      const strays = shuffle(valued, seed).slice(0, STRAY);
      const answers = Object.entries(meant.answers).map(([id, answer]) => [
        id,
        typeof answer === 'number' && strays.includes(id) ? stepAside(answer, `${seed} ${id}`) : answer,
      ]);
      return { ...meant, respondent: idFor(seed), answers: Object.fromEntries(answers) };
    });
  });
}
