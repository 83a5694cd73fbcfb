import type { Result } from '../result.ts';
import { dropOwn } from './assigned-setup.ts';
import { type ExplorableId, explorableIds } from './explorables.ts';
import { modelFields } from './model-fields.ts';
import { readSetup, type SetupReason } from './setup-text.ts';

/** Why a pasted text gives no set-up of a model: there is none in it, it is one of another model, or it cannot be read. */
export type SetupLinkReason = { type: 'none' } | { type: 'other-model'; id: ExplorableId } | { type: SetupReason };

/** Most characters of a pasted text that are looked at: a link with a long address before its "#". */
const MOST = 2_000;

/** The text after "budget-table=" in anything, or undefined. Full stops and hyphens behind its end are not of it. */
const findIn = (text: string, id: ExplorableId): string | undefined =>
  new RegExp(`(?:^|[^a-z0-9-])${id}=([a-z0-9.-]*)`).exec(text)?.[1]?.replace(/(\.end)[.-]+$/, '$1');

/**
 * Finds the set-up of a model in what somebody pasted: the link that the model's page gives, alone or among other words,
 * with its signs as "%3D" or in capitals. Where the course stands does not matter: what stands after "#" is the same at
 * every address. The address of a page on which somebody has predicted holds what they answered; that is left out, so that
 * others predict first.
 * @param id the model that is looked for
 */
export function readSetupLink(id: ExplorableId, text: string): Result<string, SetupLinkReason> {
  const plain = text.slice(0, MOST).toLowerCase().replaceAll('%3d', '=').replaceAll('%2e', '.');
  const found = findIn(plain, id);
  if (found === undefined) {
    const other = explorableIds.find((one) => findIn(plain, one) !== undefined);
    return { ok: false, reason: other ? { type: 'other-model', id: other } : { type: 'none' } };
  }
  // A link that ends at "=" has lost all that came after it.
  const form = found === '' ? { ok: false as const, reason: 'cut' as const } : readSetup(modelFields[id], found);
  return form.ok ? { ok: true, value: dropOwn(id, found) } : { ok: false, reason: { type: form.reason } };
}
