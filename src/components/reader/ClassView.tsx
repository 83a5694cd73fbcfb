import { useEffect, useRef } from 'react';
import { describeAssignment } from '../../domain/assignment/assignment-text.ts';
import type { FoundAssignment } from '../../domain/class/choose-assignment.ts';
import type { ClassReading } from '../../domain/class/read-class.ts';
import { sayCountedTry, sayMoment } from '../../strings/assignment-text.ts';
import { readerWords } from '../../strings/reader.ts';
import { classWords as words } from '../../strings/reader-class.ts';
import { exportWords } from '../../strings/reader-export.ts';
import { oddReceipts } from '../../strings/receipts.ts';
import { ClassPart } from './ClassPart.tsx';
import { ExportPart } from './ExportPart.tsx';
import { IdeasPart } from './IdeasPart.tsx';
import { ItemsPart } from './ItemsPart.tsx';
import { OddPart } from './OddPart.tsx';
import { SettlePart } from './SettlePart.tsx';
import type { SayTime } from './say-time.ts';
import { TextsPart } from './TextsPart.tsx';
import type { ClassControl } from './use-class.ts';
import type { ReaderCourse } from './use-course.ts';

/** What the assignment is, in a few lines under its title. */
function Facts({ found, course }: { found: FoundAssignment; course: ReaderCourse }) {
  const facts = describeAssignment(found.assignment, course.catalogue);
  const lines = [
    [words.facts.from, facts.from],
    [words.facts.due, facts.due ? sayMoment(facts.due) : words.facts.noDue],
    [words.facts.asks, words.asks(facts.tasks.length, facts.questions)],
    [words.facts.rule, facts.questions > 0 ? words.facts.ruleText(sayCountedTry(facts)) : ''],
    [words.facts.edition, facts.edition],
  ] as const;
  return (
    <>
      <dl className="rd-facts">
        {lines.map(
          ([name, text]) =>
            text && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>
                  <bdi>{text}</bdi>
                </dd>
              </div>
            ),
        )}
      </dl>
      {found.missing > 0 && <p>{words.missingTasks(found.missing)}</p>}
      {found.otherVersions > 0 && <p>{words.otherVersions(found.otherVersions)}</p>}
    </>
  );
}

interface Props {
  reading: ClassReading;
  control: ClassControl;
  course: ReaderCourse;
  sayTime: SayTime;
  questionPages: string;
  /** Key of the receipt from which the reader comes back, or null. */
  cameFrom: number | null;
}

/** Everything about what a class handed in for one assignment. */
export function ClassView({ reading, control, course, sayTime, questionPages, cameFrom }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const { state, setHand } = control;
  const hasList = state.list !== null;
  // Back from a receipt, the reader goes on where they left the table.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when this comes up
  useEffect(() => {
    if (cameFrom !== null) place.current?.querySelector<HTMLElement>(`[data-receipt="${cameFrom}"]`)?.focus();
  }, []);
  const contents = [
    ['everybody', words.table.heading],
    ['questions', words.items.heading],
    ['ideas', words.ideas.heading],
    ['texts', words.texts.heading],
    ['look', oddReceipts.title],
    ['take', exportWords.heading],
    ['keep', readerWords.keep.heading],
  ];
  return (
    <div ref={place} className="rd-class">
      <h2 id="class" tabIndex={-1}>
        <bdi>{reading.found.assignment.title || words.untitled}</bdi>
      </h2>
      <Facts found={reading.found} course={course} />
      <nav className="rd-contents" aria-label={words.contents}>
        {contents.map(([id, name]) => (
          <a key={id} href={`#${id}`}>
            {name}
          </a>
        ))}
      </nav>
      {state.list && <SettlePart {...{ reading, students: state.list.students, hands: state.hands, setHand }} />}
      <ClassPart {...{ reading, hasList, sayTime }} />
      <ItemsPart {...{ reading, course, questionPages }} />
      <IdeasPart {...{ reading, course }} />
      <TextsPart reading={reading} stems={course.stems} />
      <OddPart {...{ reading, sayTime }} />
      <ExportPart key={reading.found.code} {...{ reading, hasList }} />
    </div>
  );
}
