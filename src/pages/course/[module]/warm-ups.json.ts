import type { APIContext } from 'astro';
import type { WarmUpFile } from '../../../components/practice/LateWarmUpIsland.tsx';
import { getCourse } from '../../../content-access/course.ts';
import { getWarmUps } from '../../../content-access/warm-ups.ts';
import { toAsked } from '../../../domain/questions/asked.ts';
import { packQuestion } from '../../../domain/questions/pack.ts';

export async function getStaticPaths() {
  const { modules } = await getCourse();
  const warmUps = await getWarmUps();
  return modules.map(({ id, lessons }) => {
    const file: WarmUpFile = {};
    for (const lesson of lessons) {
      const chosen = warmUps.get(lesson.id);
      if (chosen) file[lesson.id] = { lesson: chosen.lesson.id, question: packQuestion(toAsked(chosen.question)) };
    }
    return { params: { module: id }, props: { file } };
  });
}

/** The questions from earlier lessons that the lessons of a module begin with, for the few who open one. */
export const GET = ({ props }: APIContext<{ file: WarmUpFile }>): Response => Response.json(props.file);
