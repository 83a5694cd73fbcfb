/*
 * What a reader did with an island before it was live is done again, once, as soon as it is: presses of buttons, choices,
 * sliders and typed texts, in their order. The head's script has kept them (head-script.ts). This comes with React, so it
 * listens before the first island is live.
 */

declare global {
  /** Presses and changes since the page began, oldest first; missing where a page has no head script, as in a package. */
  var early: Event[] | undefined;
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
const CONTROLS = 'button, input, textarea, select';

/** Something that was done: where, how, and what it then said and held. */
interface Deed {
  event: Event;
  control: HTMLElement;
  /** Its place among the controls of its island, should the element itself not survive. */
  place: number;
  label: string;
  value: string;
}

const labelOf = (control: Element) => control.ariaLabel ?? control.textContent;
const isChoice = (control: Element): control is HTMLInputElement =>
  control instanceof HTMLInputElement && (control.type === 'radio' || control.type === 'checkbox');
const isField = (control: Element): control is Field =>
  control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement || control instanceof HTMLSelectElement;

/** The control that an event was for, if it has to be done again: choices and texts tell by their input. */
function findControl({ type, target }: Event): HTMLElement | undefined {
  if (!(target instanceof Element)) return undefined;
  if (type === 'click') return target.closest('button') ?? undefined;
  return target instanceof HTMLElement ? target : undefined;
}

/** Takes what was done in an island out of what was kept, oldest first. */
function takeDeeds(island: Element): Deed[] {
  const controls = [...island.querySelectorAll(CONTROLS)];
  const deeds: Deed[] = [];
  for (const event of globalThis.early ?? []) {
    const control = findControl(event);
    // What a button sends, its click sends again.
    const isSent = event instanceof SubmitEvent && event.submitter !== null;
    if (!control || isSent || !island.contains(control)) continue;
    deeds.push({
      ...{ event, control, place: controls.indexOf(control), label: labelOf(control) },
      value: isField(control) ? control.value : '',
    });
  }
  const taken = new Set(deeds.map(({ event }) => event));
  globalThis.early = globalThis.early?.filter((event) => !taken.has(event));
  return deeds;
}

/** The element itself, or the one that has taken its place and says the same. */
function findLiving(island: Element, { control, place, label }: Deed): HTMLElement | undefined {
  if (control.isConnected) return control;
  const heir = [...island.querySelectorAll<HTMLElement>(CONTROLS)][place];
  return heir?.tagName === control.tagName && labelOf(heir) === label ? heir : undefined;
}

/** Sets a field behind React's back, which would not hear of a value that it has seen. */
function setUnseen(field: Field, value: string): void {
  const { prototype } = field.constructor;
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, value);
}

function tellValue(field: Field, value: string): void {
  if (field instanceof HTMLSelectElement) {
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    return;
  }
  const { selectionStart, selectionEnd } = field;
  field.value = field.defaultValue;
  setUnseen(field, value);
  // Who is still typing goes on where they were; what holds no text has no such place.
  if (selectionStart !== null) field.setSelectionRange(selectionStart, selectionEnd);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Sets the choices that were made back to where they began: they are made again one by one. */
function takeBack(island: Element, deeds: readonly Deed[]): void {
  const names = new Set(deeds.map(({ control }) => isChoice(control) && control.name));
  for (const field of island.querySelectorAll('input'))
    if (isChoice(field) && names.has(field.name)) field.checked = field.defaultChecked;
}

function press(button: HTMLElement, { detail }: UIEvent): void {
  // The count of a double click goes along: its second half is not a press of its own.
  button.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, detail }));
}

function redo(island: Element, deed: Deed): void {
  const control = findLiving(island, deed);
  if (!control || control.matches(':disabled')) return;
  const { event, label, value } = deed;
  if (event instanceof SubmitEvent) {
    if (control instanceof HTMLFormElement) control.requestSubmit();
  } else if (event.type === 'click') {
    // A button that has come to say something else is not the one that was pressed: an impatient second "Check" is no
    // "Next".
    if (labelOf(control) === label && event instanceof UIEvent) press(control, event);
  } else if (isChoice(control)) control.click();
  else if (isField(control)) tellValue(control, value);
}

let replaying: Promise<unknown> | undefined;

/**
 * Settles once what was done before islands came to life is done again; undefined when nothing was. Whatever would draw
 * over it waits for that, such as an answer of the record.
 */
export const whenReplayed = (): Promise<unknown> | undefined => replaying;

/** Gives the browser room to draw and to hear the reader, so that no task takes long. */
const rest = (): Promise<unknown> =>
  Reflect.get(globalThis, 'scheduler')?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
/** React brings an island to life in many short tasks; when there is nothing left to do it has. */
const waitForReact = () =>
  new Promise<unknown>((resolve) => (globalThis.requestIdleCallback ?? setTimeout)(resolve, { timeout: 500 }));

/** Islands that React is bringing to life. It hears every press on them, but not that a field has changed before. */
const waking = new Set<Element>();

/** Whether an event has to be done again: one for an island that sleeps, or a change in one that is just waking. */
function isUnheard({ type, target }: Event): boolean {
  const island = target instanceof Element ? target.closest('astro-island') : null;
  return island !== null && (island.hasAttribute('ssr') || (type === 'input' && waking.has(island)));
}

async function replay(island: Element, before: readonly Deed[]): Promise<void> {
  waking.add(island);
  await waitForReact();
  waking.delete(island);
  const deeds = [...before, ...takeDeeds(island)];
  // Had there been no time for that, React would do it at once where something happens; nothing of ours hears this.
  for (const { control } of deeds) control.dispatchEvent(new Event('auxclick', { bubbles: true }));
  takeBack(island, deeds);
  for (const deed of deeds) {
    // What follows from a press is drawn before the next. Choices that were taken back are not left so for that long.
    if (deed.event.type !== 'input') await rest();
    redo(island, deed);
    await Promise.resolve();
  }
}

/** Begins to do again what was done in an island that is coming to life. */
function begin(island: Element): void {
  const deeds = takeDeeds(island);
  const done = replay(island, deeds).catch(() => {});
  if (deeds.length > 0) replaying = Promise.all([replaying, done]);
}

if (typeof document === 'object') {
  // It does not bubble, but it can be caught on its way.
  document.addEventListener('astro:hydrate', ({ target }) => target instanceof Element && begin(target), true);
  const keep = (event: Event) => {
    if (isUnheard(event)) globalThis.early?.push(event);
  };
  if (globalThis.early) Object.assign(globalThis, { onclick: keep, oninput: keep, onsubmit: keep });
}
