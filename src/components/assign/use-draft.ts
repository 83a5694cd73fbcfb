import { useEffect, useRef, useState } from 'react';
import type { Catalogue } from '../../domain/assignment/catalogue.ts';
import { type Draft, makeDraft, toDraft } from '../../domain/assignment/draft.ts';
import { decodeAssignment, type ReadAssignment } from '../../domain/assignment/assignment-code.ts';
import type { CodeReason } from '../../domain/codes/code-reason.ts';
import { type Address, readAddress, writeAddress } from './address.ts';
import { makeId, makeSeed } from './chance.ts';

/** Where the form comes from, when it does not come from this visit alone. */
export type Origin =
  | { type: 'here' }
  /** A link that was made before; `zone` is its own where this browser does not know it. */
  | { type: 'link'; missing: number; edition: string; zone: string | null }
  | { type: 'module'; title: string }
  | { type: 'no-module'; id: string }
  | { type: 'unreadable'; text: string; reason: CodeReason }
  | { type: 'renewed' };

/** The form, and what can be done with the whole of it. */
export interface DraftControl {
  draft: Draft;
  origin: Origin;
  /** Counts the times that another assignment came into the form, so that fields can forget what was typed. */
  loaded: number;
  change(changed: Partial<Draft>): void;
  /** Takes the assignment of a link into the form, or says why there is none in it. */
  open(text: string): CodeReason | null;
  /** Makes the form that of a new assignment, with what is in it. */
  renew(): void;
  /** Empties the form. */
  clear(): void;
}

/** What the browser keeps with the address of a form that this page has written there itself. */
const OWN = { truceDraft: true };
const isOwn = (state: unknown): boolean => typeof state === 'object' && state !== null && 'truceDraft' in state;
/** Browsers refuse to change an address many times a second. */
const PAUSE = 400;

const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
const makeNew = ({ edition }: Catalogue): Draft =>
  makeDraft({ id: makeId(), seed: makeSeed(), edition, zone: ownZone() }, Math.floor(Date.now() / 60_000));

function showAddress(address: string | null, step: 'push' | 'replace') {
  if (address === null || address === location.hash) return;
  try {
    if (step === 'push') history.pushState(OWN, '', address);
    else history.replaceState(OWN, '', address);
  } catch {
    // Too often for this browser. The next change writes the address again.
  }
}

/** The form of an assignment that was read, made one of this edition. */
function toForm({ assignment, missing }: ReadAssignment, { edition }: Catalogue): { draft: Draft; origin: Origin } {
  const draft = { ...toDraft(assignment), edition };
  const zone = draft.zone === assignment.zone ? null : assignment.zone;
  return { draft, origin: { type: 'link', missing, edition: assignment.edition, zone } };
}

/** What the page opens with, by its address. */
function toState(address: Address, catalogue: Catalogue): { draft: Draft; origin: Origin } {
  const fresh = makeNew(catalogue);
  switch (address.type) {
    case 'none':
      return { draft: fresh, origin: { type: 'here' } };
    case 'unreadable':
      return { draft: fresh, origin: address };
    case 'form': {
      const form = toForm(address.read, catalogue);
      return isOwn(history.state) ? { ...form, origin: { type: 'here' } } : form;
    }
    case 'module': {
      const module = catalogue.modules.find(({ id }) => id === address.id);
      if (!module) return { draft: fresh, origin: { type: 'no-module', id: address.id } };
      const tasks = module.lessons.map(({ id }) => ({ type: 'lesson' as const, lesson: id }));
      return { draft: { ...fresh, tasks }, origin: { type: 'module', title: module.title } };
    }
  }
}

/** Keeps the form, and with it the address of the page, so that a reload or a bookmark loses nothing. */
export function useDraft(catalogue: Catalogue): DraftControl {
  const [{ draft, origin, loaded, changed }, setState] = useState(() => ({
    ...toState(readAddress(location.hash, catalogue), catalogue),
    loaded: 0,
    /** Whether there is anything that the address has to hold. */
    changed: location.hash.length > 1,
  }));
  const latest = useRef(draft);
  latest.current = draft;

  useEffect(() => {
    if (!changed) return;
    const timer = setTimeout(() => showAddress(writeAddress(draft), 'replace'), PAUSE);
    return () => clearTimeout(timer);
  }, [draft, changed]);

  useEffect(() => {
    const follow = () => {
      const address = readAddress(location.hash, catalogue);
      // Whoever skipped to a place on the page still has the same form.
      if (address.type === 'none' && location.hash.length > 1) return showAddress(writeAddress(latest.current), 'replace');
      if (address.type === 'unreadable') return setState((now) => ({ ...now, origin: address }));
      setState((now) => ({ ...toState(address, catalogue), loaded: now.loaded + 1, changed: address.type !== 'none' }));
    };
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, [catalogue]);

  /** Puts another assignment into the form; the way back brings the one before. */
  const load = (next: { draft: Draft; origin: Origin }) => {
    if (changed) showAddress(writeAddress(latest.current), 'replace');
    showAddress(writeAddress(next.draft), 'push');
    setState((now) => ({ ...next, loaded: now.loaded + 1, changed: true }));
  };
  return {
    draft,
    origin,
    loaded,
    change: (values) => setState((now) => ({ ...now, draft: { ...now.draft, ...values }, changed: true })),
    open(text) {
      const decoded = decodeAssignment(catalogue, text);
      if (!decoded.ok) return decoded.reason;
      load(toForm(decoded.value, catalogue));
      return null;
    },
    renew: () => load({ draft: { ...latest.current, id: makeId() }, origin: { type: 'renewed' } }),
    clear: () => load({ draft: makeNew(catalogue), origin: { type: 'here' } }),
  };
}
