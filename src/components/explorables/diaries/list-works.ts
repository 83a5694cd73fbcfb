import type { Side, Work } from '../../../domain/explorables/diaries.ts';
import { diaryPairs, type Pair } from '../../../domain/explorables/diary-pairs.ts';
import { pairWords } from '../../../strings/diary-pairs.ts';

/** A piece of work with its name, as it stands in a sentence. */
export interface NamedWork extends Work {
  name: string;
}

/** One side's pieces of work in a pair. */
export const listWorks = (pair: Pair, side: Side): NamedWork[] =>
  pairWords[pair].works[side].flatMap((name, place) => {
    const work = diaryPairs[pair][side][place];
    return work ? [{ ...work, name }] : [];
  });
