import { type ExplorableId, explorables } from './explorables.ts';

/** The parts of a set-up but those of some fields: "1", "shared-40", "end". */
function listParts(text: string, without: readonly string[]): string[] {
  return text.split('.').filter((part) => !without.some((name) => part.startsWith(`${name}-`)));
}

/** A set-up as it is given to others, who begin at the beginning and answer for themselves. */
export const dropOwn = (id: ExplorableId, text: string): string => listParts(text, explorables[id].own).join('.');

/**
 * Whether a prediction was made about what was asked: the model set the same in all that the question hangs on. What
 * readers answer themselves, or move when the answer is there, is not looked at.
 */
export function isSetAs(id: ExplorableId, text: string, asked: string): boolean {
  const { own, moved } = explorables[id];
  const parts = (one: string) =>
    listParts(one, [...own, ...moved])
      .sort()
      .join('.');
  return parts(text) === parts(asked);
}
