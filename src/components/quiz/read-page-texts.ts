import { fillTexts, hasMarks, idOfPacked } from '../../domain/questions/shared-texts.ts';

/** The texts that marks may stand for, without those that hold emphasis: the stem and the reasons; and each option. */
const TEXTS = 'legend :is(h2, h3), details li';
const OPTIONS = 'label.opt > span';

/**
 * A packed question, whole: where the build has left a text to the markup (integrations/question-texts.ts), it is read
 * from there. To be called while the page still is as the server sent it.
 */
export function readPageTexts(packed: string): string {
  if (!hasMarks(packed)) return packed;
  const form = document.querySelector(`[data-question="${CSS.escape(idOfPacked(packed))}"]`);
  const find = (selector: string) =>
    [...(form?.querySelectorAll(selector) ?? [])].filter((one) => !one.childElementCount);
  const idOf = (option: Element) => option.parentElement?.querySelector('input')?.value ?? '';
  return fillTexts(packed, {
    texts: find(TEXTS).map((one) => one.textContent),
    ids: new Map(find(OPTIONS).map((one) => [one.textContent, idOf(one)])),
  });
}
