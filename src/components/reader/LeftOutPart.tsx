import { useEffect, useRef } from 'react';
import type { ClassReading } from '../../domain/class/read-class.ts';
import { readerWords } from '../../strings/reader.ts';
import { sayLeftOut } from '../../strings/reader-faults.ts';
import { focusFirst } from './focus-first.ts';
import { nameTyped } from './name-person.ts';
import { sayTimeHere } from './say-time.ts';
import type { ClassControl } from './use-class.ts';

const words = readerWords.leftOut;

/** What was left out, each with the reason and what to do; and what a person put aside. */
export function LeftOutPart({ control, reading }: { control: ClassControl; reading: ClassReading | null }) {
  const { leftOut } = control.state.papers;
  const aside = reading?.aside ?? [];
  const isGone = useRef(false);
  // The button that was pressed goes with what it did. This comes back to it when the page has followed.
  useEffect(() => {
    if (!isGone.current) return;
    isGone.current = false;
    focusFirst('left-out', 'keep', 'give');
  });
  const press = (run: () => void) => () => {
    isGone.current = true;
    run();
  };
  if (leftOut.length + aside.length === 0) return null;
  return (
    <section aria-labelledby="left-out" className="rd-left">
      <h2 id="left-out" tabIndex={-1}>
        {words.heading} <span className="rd-note">{leftOut.length + aside.length}</span>
      </h2>
      <p>{words.intro}</p>
      <ul className="rd-list">
        {leftOut.map(({ key, source, code, why }) => (
          <li key={key} data-why={why.type}>
            <b>
              <bdi>{source || (code ? words.code : words.pasted)}</bdi>
            </b>{' '}
            {code && <code>{code}</code>} {sayLeftOut(why, sayTimeHere)}
            {why.type === 'future' && (
              <span className="rd-buttons">
                <button type="button" className="btn" onClick={press(() => control.anyway(key))}>
                  {words.anyway}
                  <span className="visually-hidden">: {source || code}</span>
                </button>
              </span>
            )}
          </li>
        ))}
        {aside.map((receipt) => {
          const key = reading?.paperOf.get(receipt)?.key ?? -1;
          return (
            <li key={`aside ${key}`} data-why="aside">
              {words.aside(nameTyped(receipt))}
              <span className="rd-buttons">
                <button type="button" className="btn" onClick={press(() => control.setHand(key, null))}>
                  {words.takeBack}
                  <span className="visually-hidden">: {nameTyped(receipt)}</span>
                </button>
              </span>
            </li>
          );
        })}
      </ul>
      {leftOut.length > 0 && (
        <p className="rd-buttons">
          <button type="button" className="btn" onClick={press(control.clearLeftOut)}>
            {words.clear}
          </button>
        </p>
      )}
    </section>
  );
}
