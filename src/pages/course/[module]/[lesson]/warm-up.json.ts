import type { APIContext } from 'astro';
import type { WarmUpFile } from '../../../../components/practice/LateWarmUpIsland.tsx';
import { getCourse } from '../../../../content-access/course.ts';
import { getWarmUps } from '../../../../content-access/warm-ups.ts';
import { toAsked } from '../../../../domain/questions/asked.ts';
import { packQuestion } from '../../../../domain/questions/pack.ts';

export async function getStaticPaths() {
  const { lessons } = await getCourse();
  const warmUps = await getWarmUps();
  return lessons.flatMap(({ id, module }) => {
    const chosen = warmUps.get(id);
    if (!chosen) return [];
    const file: WarmUpFile = { lesson: chosen.lesson.id, question: packQuestion(toAsked(chosen.question)) };
    return { params: { module: module.id, lesson: id }, props: { file } };
  });
}

/** The question from an earlier lesson that a lesson begins with, for the few who open it. */
export const GET = ({ props }: APIContext<{ file: WarmUpFile }>): Response => Response.json(props.file);
