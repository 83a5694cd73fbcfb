import { borders, pictureLevel } from '../../../domain/explorables/level-distance.ts';
import type { LevelSetup } from '../../../domain/explorables/level-explorer.ts';
import { explorerWords as words } from '../../../strings/level-explorer.ts';

type Case = { id: keyof typeof words.cases; set: Pick<LevelSetup, 'distance' | 'held'> };

const all: Case[] = [
  { id: 'far', set: { distance: pictureLevel('integrated'), held: 'undefined' } },
  { id: 'top', set: { distance: pictureLevel('integrated'), held: 'aligned' } },
  { id: 'border', set: { distance: borders[1]?.at ?? 0, held: 'none' } },
];

/** Set-ups at which the conclusion fails, each with the reason. */
export const cases = all.map(({ id, set }) => ({ id, set, name: words.cases[id].press, text: words.cases[id].text }));
