import { useEffect, useRef, useState } from 'react';
import { decodeAssignment, type ReadAssignment } from '../../domain/assignment/assignment-code.ts';
import type { Catalogue } from '../../domain/assignment/catalogue.ts';
import { type Draft, makeDraft, toDraft } from '../../domain/assignment/draft.ts';
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

interface Form {
  draft: Draft;
  origin: Origin;
}

/** The form, and what can be done with the whole of it. */
export interface DraftControl extends Form {
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

/** What the browser keeps with an address that this page has written itself: where that form came from. */
interface Kept {
  truceOrigin: Origin;
}
const findKept = (state: unknown): Origin | null =>
  typeof state === 'object' && state !== null && 'truceOrigin' in state
    ? (state as Kept).truceOrigin // nobody else writes it
    : null;
/** Browsers refuse to change an address many times a second. */
const PAUSE = 400;

const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
const makeNew = ({ edition }: Catalogue): Draft =>
  makeDraft({ id: makeId(), seed: makeSeed(), edition, zone: ownZone() }, Math.floor(Date.now() / 60_000));

function showAddress({ draft, origin }: Form, step: 'push' | 'replace') {
  const address = writeAddress(draft);
  if (address === null || (address === location.hash && findKept(history.state))) return;
  const isNews = origin.type === 'unreadable' || origin.type === 'no-module';
  const kept: Kept = { truceOrigin: isNews ? { type: 'here' } : origin };
  try {
    if (step === 'push') history.pushState(kept, '', address);
    else history.replaceState(kept, '', address);
  } catch {
    // Too often for this browser. The next change writes the address again.
  }
}

/** The form of an assignment that was read, made one of this edition. */
function toForm({ assignment, missing }: ReadAssignment, { edition }: Catalogue): Form {
  const draft = { ...toDraft(assignment), edition };
  const zone = draft.zone === assignment.zone ? null : assignment.zone;
  return { draft, origin: { type: 'link', missing, edition: assignment.edition, zone } };
}

/** What the page opens with, by its address. */
function toState(address: Address, catalogue: Catalogue): Form {
  const fresh = makeNew(catalogue);
  switch (address.type) {
    case 'none':
      return { draft: fresh, origin: { type: 'here' } };
    case 'unreadable':
      return { draft: fresh, origin: address };
    case 'form': {
      const form = toForm(address.read, catalogue);
      // A link always asks something; a form in which nothing is picked was begun here.
      const begun: Origin = form.draft.tasks.length > 0 ? form.origin : { type: 'here' };
      return { draft: form.draft, origin: findKept(history.state) ?? begun };
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
  const [{ form, loaded, changed }, setState] = useState(() => {
    const address = readAddress(location.hash, catalogue);
    // An address that says nothing yet has nothing to keep.
    const changed = address.type === 'form' || address.type === 'module';
    return { form: toState(address, catalogue), loaded: 0, changed };
  });
  const latest = useRef(form);
  latest.current = form;

  useEffect(() => {
    if (!changed) return;
    const timer = setTimeout(() => showAddress(form, 'replace'), PAUSE);
    return () => clearTimeout(timer);
  }, [form, changed]);

  useEffect(() => {
    const follow = () => {
      const address = readAddress(location.hash, catalogue);
      // Whoever skipped to a place on the page still has the same form.
      if (address.type === 'none' && location.hash.length > 1) return showAddress(latest.current, 'replace');
      if (address.type === 'unreadable')
        return setState((now) => ({ ...now, form: { ...now.form, origin: address }, loaded: now.loaded + 1 }));
      const form = toState(address, catalogue);
      setState((now) => ({ form, loaded: now.loaded + 1, changed: address.type !== 'none' }));
    };
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, [catalogue]);

  /** Puts another assignment into the form; the way back brings the one before. */
  const load = (next: Form) => {
    if (changed) showAddress(form, 'replace');
    showAddress(next, 'push');
    setState((now) => ({ form: next, loaded: now.loaded + 1, changed: true }));
  };
  return {
    ...form,
    loaded,
    change: (values) =>
      setState((now) => ({
        ...now,
        form: { ...now.form, draft: { ...now.form.draft, ...values } },
        changed: true,
      })),
    open(text) {
      const decoded = decodeAssignment(catalogue, text);
      if (!decoded.ok) return decoded.reason;
      load(toForm(decoded.value, catalogue));
      return null;
    },
    renew: () => load({ draft: { ...form.draft, id: makeId() }, origin: { type: 'renewed' } }),
    clear: () => load({ draft: makeNew(catalogue), origin: { type: 'here' } }),
  };
}
