import { diagnosticQuestions } from '../../../content-access/diagnostic.ts';
import { rolePlay } from '../../../content-access/role-play.ts';
import { playClass, sessionOf } from '../../../domain/team/role-play.ts';
import { encodeSeat } from '../../../domain/team/seat-code.ts';
import type { TeamSession } from '../../../domain/team/session.ts';
import { rolePlayWords } from '../../../strings/role-play.ts';

/** An invented company with the answers of a class, as `/diagnostic/team/` opens it. */
export interface ExampleCompany {
  id: string;
  name: string;
  /** Says that it is invented, and what its map shows. */
  text: string;
  session: TeamSession;
  codes: string[];
}

/** The two invented companies with the sealed codes that a class of thirty might make from their cards. */
export function GET(): Response {
  const { edition } = diagnosticQuestions;
  const companies = rolePlay.companies.map(
    (company): ExampleCompany => ({
      id: company.id,
      name: company.name,
      text: rolePlayWords.example(company.known),
      session: sessionOf(company, edition, rolePlayWords.label(company.name)),
      codes: playClass(company, edition).map((response) => encodeSeat(diagnosticQuestions, response)),
    }),
  );
  return Response.json({ companies });
}
