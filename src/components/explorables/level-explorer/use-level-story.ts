import { useRef, useState } from 'react';
import { dayIn } from '../../../domain/days.ts';
import { readDistance, toStep } from '../../../domain/explorables/level-distance.ts';
import { type LevelSetup, levelFields } from '../../../domain/explorables/level-explorer.ts';
import { findUsual } from '../../../domain/explorables/setup.ts';
import { writeSetup } from '../../../domain/explorables/setup-text.ts';
import { findVignette, type VignetteId } from '../../../domain/explorables/vignettes.ts';
import { type Answer, placeVerdict, toAnswer, weigh } from '../../../domain/explorables/weigh.ts';
import type { LevelId } from '../../../domain/levels.ts';
import type { Explored } from '../../../domain/record/event.ts';
import type { RecordStore } from '../../../store/store.ts';
import { readTimeZone } from '../../learner/time-zone.ts';
import { usePredictions } from '../shared/use-predictions.ts';
import { useSetup } from '../shared/use-setup.ts';

const usual = findUsual(levelFields);

function isToday({ at }: Explored): boolean {
  const dayOf = dayIn(readTimeZone());
  return dayOf(at) >= dayOf(new Date());
}

/** What a reader does with the explorer, and how it stands. */
export function useLevelStory(open: () => Promise<RecordStore>) {
  const { setup: read, change, problem, opened, linkTo } = useSetup('level-explorer', levelFields);
  const setup: LevelSetup = { ...read, distance: toStep(read.distance) };
  const predictions = usePredictions('level-explorer', open);
  const company = findVignette(setup.company);
  const [answer, setAnswer] = useState<Answer>();
  const [made, setMade] = useState<{ company: VignetteId; answer: Answer | undefined }>();
  const [step, setStep] = useState<readonly [LevelId, LevelId] | null>(null);

  const card = useRef<HTMLDivElement>(null);
  const verdict = useRef<HTMLParagraphElement>(null);
  const focus = useRef<typeof card | typeof verdict>(undefined);

  const last = predictions.findLast(company.id);
  // Whoever loads the page again has still said it; on a later day it is told with its day, beneath.
  const today = last && isToday(last) ? last.prediction.level : undefined;
  // The set-up of the question: as it was opened, or of a company that was taken here. The model's own moves are none of it.
  const isOpened = opened.company === company.id && opened.stage === usual.stage;
  const asked: LevelSetup = isOpened ? opened : { ...usual, company: company.id };
  const place = placeVerdict(weigh(company.facts).verdict);
  const goTo = (part: Partial<LevelSetup>) => {
    focus.current = part.stage === 'weighed' ? verdict : card;
    setStep(null);
    setAnswer(undefined);
    change(part);
  };
  return {
    /** To be called after each drawing: the focus goes where the story goes on, as soon as that is there. */
    arrive: () => {
      if (!focus.current?.current) return;
      focus.current.current.focus();
      focus.current = undefined;
    },
    /** Takes the focus for as long as the picture is being fetched. */
    wait: (node: HTMLElement | null) => {
      if (focus.current) node?.focus();
    },
    setup,
    problem,
    predictions,
    company,
    answer,
    setAnswer,
    step,
    card,
    verdict,
    standing: readDistance(setup.distance),
    said: made?.company === company.id ? made.answer : today,
    // Where the verdict has put the circles, a link that said so would set them for somebody who has not answered.
    link: () => {
      const { distance, held } = setup.distance === place.distance && setup.held === place.held ? usual : setup;
      return linkTo({ stage: usual.stage, distance, held });
    },
    move(distance: number) {
      const [from, to] = [setup.distance, distance].map((place) => readDistance(place).level);
      if (from && to && from !== to) setStep([from, to]);
      change({ distance });
    },
    hold: (held: LevelSetup['held']) => change({ held }),
    set: (part: Pick<LevelSetup, 'distance' | 'held'>) => {
      setStep(null);
      change(part);
    },
    /** Puts the company on the circles; what was predicted, if anything, is kept. */
    put(given?: Answer) {
      setMade({ company: company.id, answer: given });
      if (given)
        void predictions.keep({
          ask: company.id,
          prediction: { level: given },
          result: { level: toAnswer(weigh(company.facts).verdict) },
          setup: writeSetup(levelFields, asked),
        });
      // Whoever comes by a link that sets the circles finds them as they were set.
      const isSet = setup.stage === 'predict' && (setup.distance !== usual.distance || setup.held !== usual.held);
      goTo({ stage: 'weighed', ...(isSet ? {} : place) });
    },
    take: (id: VignetteId) => goTo({ ...usual, company: id, stage: 'waiting' }),
    again: () => goTo(asked),
    /** Puts the circles where the answer put them; the company and the reader's place in the story stay. */
    reset() {
      setStep(null);
      change(setup.stage === 'weighed' ? place : { distance: usual.distance, held: usual.held });
    },
  };
}

export type Story = ReturnType<typeof useLevelStory>;
