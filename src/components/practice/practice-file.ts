import type { Asked } from '../../domain/questions/asked.ts';
import { unpackQuestion } from '../../domain/questions/pack.ts';

/** A lesson as practice needs it. */
export interface PracticeLesson {
  id: string;
  title: string;
  url: string;
  /** Id of its module. */
  module: string;
}

/** The questions of the course as one file, written at build time and fetched by the practice page. */
export interface PracticeFile {
  /** The course's permanent id. */
  course: string;
  /** Lessons in reading order with their questions as `packQuestion` writes them: those of the quiz, then parallel forms. */
  lessons: (PracticeLesson & { quiz: string[]; parallels: string[] })[];
}

/** A question of the course, in its lesson. */
export interface PracticeQuestion {
  asked: Asked;
  lesson: PracticeLesson;
}

/** The file as it is used. */
export interface PracticeCourse {
  id: string;
  /** In reading order, each with the ids of its quiz's questions. */
  lessons: (PracticeLesson & { questions: string[] })[];
  /** Every question that can be read, by id. */
  questions: Map<string, PracticeQuestion>;
}

/** A list with the question; empty when it cannot be read, so that its neighbours do not suffer for it. */
function tryUnpack(packed: string): Asked[] {
  try {
    return [unpackQuestion(packed)];
  } catch {
    return [];
  }
}

/** Puts the file to use. */
export function readPracticeFile(file: PracticeFile): PracticeCourse {
  const questions = new Map<string, PracticeQuestion>();
  const lessons = file.lessons.map(({ quiz, parallels, ...lesson }) => {
    const asked = quiz.flatMap(tryUnpack);
    for (const one of [...asked, ...parallels.flatMap(tryUnpack)]) questions.set(one.id, { asked: one, lesson });
    return { ...lesson, questions: asked.map(({ id }) => id) };
  });
  return { id: file.course, lessons, questions };
}

/** Fetches the file. Rejects when it cannot be had. */
export async function loadPracticeCourse(address: string): Promise<PracticeCourse> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return readPracticeFile((await response.json()) as PracticeFile); // written by pages/practice/questions.json.ts
}
