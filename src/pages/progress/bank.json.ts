import { bankOf, getById, getCourse } from '../../content-access/course.ts';
import { writeBank } from '../../domain/learning/bank.ts';

/** What the learner's page needs of the bank of questions, apart from the page: only one who has a record needs it. */
export async function GET(): Promise<Response> {
  const { lessons } = await getCourse();
  return Response.json(writeBank(lessons.flatMap(bankOf), await getById('misconceptions')));
}
