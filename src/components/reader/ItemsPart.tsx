import { useId, useState } from 'react';
import type { ClassReading } from '../../domain/class/read-class.ts';
import { classWords } from '../../strings/reader-class.ts';
import { ItemEntry } from './ItemEntry.tsx';
import type { ReaderCourse } from './use-course.ts';

const words = classWords.items;

interface Props {
  reading: ClassReading;
  course: ReaderCourse;
  /** Address under which each question has its page, with a slash at its end. */
  questionPages: string;
}

/** How each question went, in its order or with the hardest first. */
export function ItemsPart({ reading: { items, counted }, course, questionPages }: Props) {
  const id = useId();
  const [order, setOrder] = useState('given');
  const [isOpen, setOpen] = useState(false);
  const shareOf = ({ right, n }: (typeof items)[number]) => (n > 0 ? right / n : 2);
  const sorted = order === 'given' ? items : items.toSorted((one, other) => shareOf(one) - shareOf(other));
  return (
    <section aria-labelledby="questions">
      <h3 id="questions">{words.heading}</h3>
      {items.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <p>
            {words.intro(counted.length)}{' '}
            {items[0]?.discrimination.why === 'few' && words.few(items[0].discrimination.n)}
          </p>
          <p className="rd-whose">
            <label htmlFor={id}>{words.order}</label>
            <select id={id} value={order} onChange={({ currentTarget }) => setOrder(currentTarget.value)}>
              <option value="given">{words.given}</option>
              <option value="hardest">{words.hardest}</option>
            </select>
          </p>
          <p className="rd-check">
            <input id={`${id}-all`} type="checkbox" checked={isOpen} onChange={() => setOpen(!isOpen)} />
            <label htmlFor={`${id}-all`}>{words.all}</label>
          </p>
          <ol className="rd-items">
            {sorted.map((item) => (
              <ItemEntry key={item.id} item={item} {...{ course, questionPages, isOpen }} />
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
