import { getCatalogue } from '../../../content-access/catalogue.ts';
import { bankOf, getCourse } from '../../../content-access/course.ts';
import { writeClassFile } from '../../../domain/class/class-file.ts';
import { inventClass } from '../../../domain/class/invent-class.ts';
import { explorableTitles } from '../../../strings/explorable-titles.ts';
import { inventedWords } from '../../../strings/invented-class.ts';

/** A class that does not exist, as a saved one, so that an instructor can try the page in a minute. */
export async function GET(): Promise<Response> {
  const questions = (await getCourse()).lessons.flatMap(bankOf);
  const invented = inventClass(await getCatalogue(explorableTitles), questions, inventedWords);
  return new Response(writeClassFile(invented, '2026-03-17T09:00:00.000Z'), {
    headers: { 'Content-Type': 'application/json' },
  });
}
