import type { ResultTexts } from '../../components/diagnostic/result-texts.ts';
import { lessonAddress, sourceAddress } from '../../content-access/addresses.ts';
import { getCourse } from '../../content-access/course.ts';
import { diagnosticResults } from '../../content-access/diagnostic.ts';

/** The texts of results, apart from the page: nobody needs them before the last question is answered. */
export async function GET(): Promise<Response> {
  const { lessons } = await getCourse();
  const texts: ResultTexts = {
    results: diagnosticResults,
    lessons: Object.fromEntries(lessons.map(({ id, module }) => [id, lessonAddress(module.id, id)])),
    sources: Object.fromEntries(Object.keys(diagnosticResults.sources).map((id) => [id, sourceAddress(id)])),
  };
  return Response.json(texts);
}
