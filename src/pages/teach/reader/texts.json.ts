import type { ReaderTexts } from '../../../components/reader/use-course.ts';
import { getAsks } from '../../../content-access/asks.ts';
import { bankOf, getById, getCourse } from '../../../content-access/course.ts';
import { writeBank } from '../../../domain/learning/bank.ts';

/** What the questions say and what their wrong answers stand for, apart from the page that reads receipts. */
export async function GET(): Promise<Response> {
  const questions = (await getCourse()).lessons.flatMap(bankOf);
  const texts: ReaderTexts = {
    bank: writeBank(questions, await getById('misconceptions')),
    stems: Object.fromEntries(questions.map(({ id, stem }) => [id, stem])),
    asks: await getAsks(),
  };
  return Response.json(texts);
}
