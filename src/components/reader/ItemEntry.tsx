import { memo } from 'react';
import type { Asked } from '../../domain/questions/asked.ts';
import type { ItemStatistics } from '../../domain/statistics/items.ts';
import { classWords } from '../../strings/reader-class.ts';
import { Emphasised } from '../quiz/Emphasised.tsx';
import { CalledTable } from './CalledTable.tsx';
import { ChosenTable, describeChosen } from './ChosenTable.tsx';
import type { ReaderCourse } from './use-course.ts';

const words = classWords.items;
/** Width of the bar's drawing. */
const WIDE = 200;

interface Props {
  item: ItemStatistics;
  course: ReaderCourse;
  questionPages: string;
  /** Whether everything about it is unfolded; the reader can change it until this changes. */
  isOpen: boolean;
}

/** The share that was right, partly right and wrong, as a bar; the same numbers stand beside it. */
function ShareBar({ item: { right, partly, n } }: { item: ItemStatistics }) {
  if (n === 0) return null;
  const [first, second] = [(WIDE * right) / n, (WIDE * partly) / n];
  return (
    <svg className="rd-bar" viewBox={`0 0 ${WIDE} 10`} preserveAspectRatio="none" aria-hidden="true">
      <rect className="rd-bar-all" width={WIDE} height="10" />
      <rect className="rd-bar-partly" x={first} width={second} height="10" />
      <rect className="rd-bar-right" width={first} height="10" />
    </svg>
  );
}

/** The wrong answer that drew most, because a class is taught from it. */
function MostWrong({ item: { chosen }, asked }: { item: ItemStatistics; asked: Asked | undefined }) {
  const wrong = chosen.filter(({ id, count }) => count > 0 && !describeChosen(asked, id).isRight);
  const [most] = wrong.toSorted((one, other) => other.count - one.count);
  if (!most) return null;
  return (
    <p>
      {words.mostWrong(most.count)} <Emphasised text={describeChosen(asked, most.id).text} />
    </p>
  );
}

/** One question: how many had it right, what they chose, how sure they were, and what it tells apart. */
export const ItemEntry = memo(function ItemEntry({ item, course, questionPages, isOpen }: Props) {
  const { id, lesson, n, right, partly, rightPercent, unanswered, otherVersion, discrimination } = item;
  const stem = course.stems.get(id) ?? id;
  const own = course.catalogue.modules.flatMap(({ lessons }) => lessons).find((one) => one.id === lesson);
  const asked = course.bank.questions.get(id)?.asked;
  const more = [words.unanswered(unanswered), words.otherVersion(otherVersion)].filter(Boolean).join('; ');
  return (
    <li data-item={id}>
      <h4>
        <Emphasised text={stem} />
      </h4>
      <p className="rd-share">
        <ShareBar item={item} />
        <span>
          <b>{rightPercent === null ? words.nobody : words.right(right, n, rightPercent)}</b>
          {partly > 0 && `, ${words.partly(partly)}`}
          {more && <span className="rd-note"> {more}.</span>}
        </span>
      </p>
      <MostWrong item={item} asked={asked} />
      {n > 0 && (
        <details className="rd-more-of" open={isOpen}>
          <summary>{words.details}</summary>
          <div className="rd-tables">
            <ChosenTable item={item} asked={asked} />
            <CalledTable called={item.confidence} />
          </div>
        </details>
      )}
      <p className="rd-note">
        {words.discrimination(discrimination)} {words.lesson}: {own ? <a href={own.url}>{own.title}</a> : lesson}.{' '}
        <a href={`${questionPages}${id}/`}>{words.page}</a>
      </p>
    </li>
  );
});
