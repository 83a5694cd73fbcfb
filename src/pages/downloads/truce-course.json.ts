import type { APIContext } from 'astro';
import { describeCourse } from '../../content-access/describe-course.ts';

/** The course as plain data, questions with their keys and reasons included. Every other download is made of it. */
export async function GET({ site }: APIContext): Promise<Response> {
  return Response.json(await describeCourse(site));
}
