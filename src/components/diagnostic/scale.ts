import { type LevelId, levels } from '../../domain/levels.ts';

/** Place of a score from 20 to 100 on a drawing 400 units wide. */
export const toScaleX = (score: number): number => (score - 20) * 5;

export const nameOfLevel = (id: LevelId): string => levels.find((level) => level.id === id)?.name ?? id;
