import { type RefObject, useLayoutEffect } from 'react';

/** Sizes of the letters, as shares of the largest: each is tried until all that is shown fits. */
const shares = [1, 0.92, 0.84, 0.77, 0.7, 0.64, 0.58, 0.53, 0.48, 0.44];
/** The share where even the smallest does not fit: what has to be scrolled need not be small as well. */
const SCROLLED = 0.7;

/**
 * Makes the letters of a step as large as they can be without any need to scroll, whenever the step or the window
 * changes. On a window too small for that, as under high zoom, the element is marked with `data-scrolled`.
 * @param step anything that differs between what is shown
 */
export function useFitScreen(element: RefObject<HTMLElement | null>, step: unknown): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step is fitted anew
  useLayoutEffect(() => {
    const fit = () => {
      const shown = element.current;
      if (!shown) return;
      delete shown.dataset.scrolled;
      for (const share of shares) {
        shown.style.setProperty('--share', String(share));
        if (shown.scrollHeight <= shown.clientHeight && shown.scrollWidth <= shown.clientWidth) return;
      }
      shown.style.setProperty('--share', String(SCROLLED));
      shown.dataset.scrolled = '';
    };
    fit();
    // Letters of another font have other widths.
    document.fonts?.ready.then(fit);
    addEventListener('resize', fit);
    return () => removeEventListener('resize', fit);
  }, [element, step]);
}
