import { type ExplorableId, explorables } from './explorables.ts';
import { readSetupForm } from './setup-text.ts';

/** What of a model is set otherwise than its lesson starts: the names of fields with their values as a link has them. */
export interface AssignedModel {
  id: ExplorableId;
  /** In the order of the link; null for a set-up that cannot be read. */
  set: readonly (readonly [field: string, value: string])[] | null;
}

/** Tells apart what a set-up sets. Nothing is looked up: a field or a value may be one that the model does not have. */
export function listSet(id: ExplorableId, text: string): AssignedModel {
  const form = readSetupForm(text);
  return { id, set: form.ok ? [...form.value] : null };
}

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
