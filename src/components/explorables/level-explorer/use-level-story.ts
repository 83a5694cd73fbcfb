import { useRef, useState } from 'react';
import { readDistance } from '../../../domain/explorables/level-distance.ts';
import { type LevelSetup, levelFields } from '../../../domain/explorables/level-explorer.ts';
import { findUsual } from '../../../domain/explorables/setup.ts';
import { writeSetup } from '../../../domain/explorables/setup-text.ts';
import { findVignette, type VignetteId } from '../../../domain/explorables/vignettes.ts';
import { type Answer, placeVerdict, toAnswer, weigh } from '../../../domain/explorables/weigh.ts';
import type { LevelId } from '../../../domain/levels.ts';
import type { Explored } from '../../../domain/record/event.ts';
import type { RecordStore } from '../../../store/store.ts';
import { usePredictions } from '../shared/use-predictions.ts';
import { useSetup } from '../shared/use-setup.ts';

const usual = findUsual(levelFields);

/** What a reader does with the explorer, and how it stands. */
export function useLevelStory(open: () => Promise<RecordStore>) {
  const { setup, change, problem, linkTo } = useSetup('level-explorer', levelFields);
  const predictions = usePredictions('level-explorer', open);
  const company = findVignette(setup.company);
  const [answer, setAnswer] = useState<Answer>();
  const [made, setMade] = useState<{ company: VignetteId; answer: Answer; before: Explored | undefined }>();
  const [step, setStep] = useState<readonly [LevelId, LevelId] | null>(null);

  const card = useRef<HTMLDivElement>(null);
  const verdict = useRef<HTMLParagraphElement>(null);
  const focus = useRef<typeof card | typeof verdict>(undefined);

  const last = predictions.findLast(company.id);
  const now = made?.company === company.id ? made : undefined;
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
    said: now?.answer ?? last?.prediction.level,
    earlier: now ? now.before : last,
    link: () => linkTo({ stage: usual.stage }),
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
    /** Puts the company on the circles; a prediction that was chosen is kept. */
    put() {
      const given = weigh(company.facts).verdict;
      if (answer) {
        setMade({ company: company.id, answer, before: last });
        void predictions.keep({
          ask: company.id,
          prediction: { level: answer },
          result: { level: toAnswer(given) },
          setup: writeSetup(levelFields, { ...setup, stage: usual.stage }),
        });
      }
      // Whoever comes by a link that sets the circles finds them as they were set.
      const isSet = setup.stage === 'predict' && (setup.distance !== usual.distance || setup.held !== usual.held);
      goTo({ stage: 'weighed', ...(isSet ? {} : placeVerdict(given)) });
    },
    take: (id: VignetteId) => goTo({ company: id, stage: 'waiting', held: 'none' }),
    again: () => goTo({ ...usual, company: company.id }),
    reset: () => goTo(usual),
  };
}

export type Story = ReturnType<typeof useLevelStory>;
