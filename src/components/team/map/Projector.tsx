import { type KeyboardEvent, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { meetingWords } from '../../../strings/team-meeting.ts';
import type { MapReading } from './map-reading.ts';
import { ProjectorStep, projectorSteps, sayTitle } from './ProjectorStep.tsx';
import { scrollOn } from './scroll-on.ts';
import { useFitScreen } from './use-fit-screen.ts';
import { useFullScreen } from './use-full-screen.ts';

const words = meetingWords.projector;
const last = projectorSteps.length;

/** Which way a key goes; pages are what a presenter's clicker sends. */
const ways: Record<string, 1 | -1> = {
  ArrowRight: 1,
  ArrowDown: 1,
  PageDown: 1,
  ' ': 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  PageUp: -1,
};

interface Props {
  reading: MapReading;
  onLeave: () => void;
  /** Where the focus goes afterwards; without it, back to what had it before. */
  returnTo?: RefObject<HTMLElement | null> | undefined;
}

/** The map for a room: one thing at a time, in large letters. It begins with nothing, so that people can guess first. */
export function Projector({ reading, onLeave, returnTo }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const screen = useRef<HTMLDivElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const next = useRef<HTMLButtonElement>(null);
  const [step, setStep] = useState(0);
  const current = projectorSteps[step - 1];
  const title = current && sayTitle(current, reading);
  const before = useRef<Element>(null);
  // Before anything is painted: what it hides may not be seen for a moment either.
  useLayoutEffect(() => {
    before.current = document.activeElement;
    dialog.current?.showModal();
  }, []);
  useEffect(() => {
    next.current?.focus();
    // The button that opened it is where reading goes on.
    return () => {
      const back = returnTo?.current ?? before.current;
      if (back instanceof HTMLElement) back.focus();
    };
  }, [returnTo]);
  useFullScreen(screen, onLeave);
  useFitScreen(stage, step);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step is read from its beginning
  useEffect(() => {
    screen.current?.scrollTo({ top: 0 });
  }, [step]);

  const go = (way: 1 | -1) => setStep((now) => Math.min(last, Math.max(0, now + way)));
  const onKeyDown = (event: KeyboardEvent) => {
    const way = ways[event.key];
    // A key that is held shows one step, not all that were to be revealed; Enter would press its button again and again.
    if (event.repeat && event.key === 'Enter') event.preventDefault();
    // The space bar on a button presses that button.
    if (!way || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === ' ' && event.target instanceof HTMLButtonElement) return;
    event.preventDefault();
    // Where a step has to be scrolled, what goes down or up reaches its end first.
    if (/Down|Up/.test(event.key) && screen.current && scrollOn(screen.current, way)) return;
    if (!event.repeat) go(way);
  };
  return (
    <dialog ref={dialog} className="tm-projector" aria-label={words.name} onClose={onLeave} onKeyDown={onKeyDown}>
      <div ref={screen} className="tm-screen-full">
        <div ref={stage} className="tm-stage" data-step={step}>
          {current ? (
            <>
              <h2>{title}</h2>
              <ProjectorStep step={current} reading={reading} />
            </>
          ) : (
            <>
              <h2>{reading.session.label ? <bdi>{reading.session.label}</bdi> : words.name}</h2>
              <p className="tm-big">{words.start}</p>
              <p>{words.guessFirst}</p>
              <p className="tm-quiet">{words.startHint}</p>
            </>
          )}
        </div>
        <div className="tm-turn">
          {/* Not disabled at the ends, which would take the focus, and with it the keys, out of the dialog. */}
          <button type="button" className="btn" aria-disabled={step === 0} onClick={() => go(-1)}>
            {words.back}
          </button>
          <p role="status">{title ? words.step(step, last, title) : words.start}</p>
          <button type="button" className="btn" onClick={onLeave}>
            {words.leave}
          </button>
          <button ref={next} type="button" className="btn primary" aria-disabled={step === last} onClick={() => go(1)}>
            {words.next}
          </button>
        </div>
      </div>
    </dialog>
  );
}
