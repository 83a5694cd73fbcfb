import { useId, useState } from 'react';
import type { ClassReading } from '../../domain/class/read-class.ts';
import { classWords } from '../../strings/reader-class.ts';
import { Emphasised } from '../quiz/Emphasised.tsx';
import { nameTyped } from './name-person.ts';
import { sayTextKey } from './say-text-key.ts';

const words = classWords.texts;

interface Props {
  reading: ClassReading;
  stems: ReadonlyMap<string, string>;
}

/** What the class wrote, one column for each question. Names can be hidden, for marking or for showing to a class. */
export function TextsPart({ reading: { texts, counted, paperOf }, stems }: Props) {
  const id = useId();
  const [isHidden, setHidden] = useState(false);
  const left = counted.reduce((sum, receipt) => sum + (paperOf.get(receipt)?.read.leftOut.texts ?? 0), 0);
  return (
    <section aria-labelledby="texts" className="rd-texts">
      <h3 id="texts">{words.heading}</h3>
      <p>{texts.length > 0 ? words.intro : words.none}</p>
      {left > 0 && <p>{words.left(left)}</p>}
      {texts.length > 0 && (
        <p className="rd-check">
          <input id={id} type="checkbox" checked={isHidden} onChange={() => setHidden(!isHidden)} />
          <label htmlFor={id}>{words.hide}</label>
        </p>
      )}
      {texts.map(({ key, texts: written }) => (
        <details key={key} className="rd-part" data-texts={key}>
          <summary>
            <h4>
              <Emphasised text={sayTextKey(key, stems)} />
            </h4>
            <span className="rd-note">{words.number(written.length)}</span>
          </summary>
          <ol className="rd-written">
            {written.map((one, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two students may have the same name and the same text
              <li key={place}>
                <b>
                  <bdi>{isHidden ? words.person(place + 1) : nameTyped(one)}</bdi>
                </b>
                <p dir="auto">{one.text}</p>
              </li>
            ))}
          </ol>
        </details>
      ))}
    </section>
  );
}
