import { excerpt } from '../../../domain/excerpt.ts';
import { fitPage, type SheetSize } from '../../treaty/fit-page.ts';

const CLASS = 'tm-measured';

/** The print of a memo, and how long an excerpt of what was agreed fits on its page; null when all of it does. */
export interface MemoFit {
  size: SheetSize;
  keep: number | null;
}

/**
 * Finds the largest print in which a memo fits one page. Where even the smallest is too long, it finds how much of the
 * agreed text, in the element marked `data-agreed`, the page can take together with the note that says so.
 * @param memo with the whole text
 * @param room where copies are laid out, unseen, for a moment
 */
export function fitMemo(memo: HTMLElement, room: HTMLElement): MemoFit {
  const whole = fitPage(memo, room, CLASS);
  if (whole.fits) return { size: whole.size, keep: null };
  const copy = memo.cloneNode(true) as HTMLElement; // a clone is of its original's kind
  const agreed = copy.querySelector('[data-agreed]');
  const text = agreed?.textContent ?? '';
  copy.dataset.cut = '';
  let fits = 0;
  let over = text.length;
  while (agreed && over - fits > 1) {
    const middle = Math.floor((fits + over) / 2);
    agreed.textContent = excerpt(text, middle);
    if (fitPage(copy, room, CLASS).fits) fits = middle;
    else over = middle;
  }
  return { size: whole.size, keep: fits };
}
