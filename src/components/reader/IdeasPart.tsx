import type { ClassReading } from '../../domain/class/read-class.ts';
import { sayCaughtMany, sayPrompt } from '../../strings/grades.ts';
import { classWords } from '../../strings/reader-class.ts';
import type { ReaderCourse } from './use-course.ts';

const words = classWords.ideas;

/** The mistaken ideas that caught most, each with a question for the class. */
export function IdeasPart({ reading: { ideas, counted }, course }: { reading: ClassReading; course: ReaderCourse }) {
  const lessons = course.catalogue.modules.flatMap((module) => module.lessons);
  return (
    <section aria-labelledby="ideas">
      <h3 id="ideas">{words.heading}</h3>
      <p>{ideas.length > 0 ? words.intro : words.none}</p>
      <ol className="rd-ideas">
        {ideas.map((idea) => {
          const lesson = lessons.find(({ id }) => id === idea.lesson);
          return (
            <li key={idea.id} data-misconception={idea.id}>
              <h4>{idea.idea}</h4>
              <p className="rd-note">{sayCaughtMany(idea.students, counted.length, idea.questions.length)}</p>
              <p>
                <b>{words.ask}</b> {sayPrompt(idea)}
              </p>
              {/* The general prompt holds it already. */}
              {idea.ask !== null && (
                <p>
                  <b>{words.breaks}</b> {idea.breaks}
                </p>
              )}
              {lesson && (
                <p>
                  <a href={lesson.url}>{words.lesson(lesson.title)}</a>
                </p>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
