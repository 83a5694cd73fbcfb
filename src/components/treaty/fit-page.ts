/** Sizes of the print, from the one that reads best to the smallest that is still read with ease. */
const sizes = ['normal', 'small', 'smallest'] as const;
export type SheetSize = (typeof sizes)[number];

/** The print that a sheet needs, and whether it fits one page even so. */
export interface Fit {
  size: SheetSize;
  fits: boolean;
}

/**
 * Room for a sheet in CSS pixels: the height of Letter, the lower of the two papers, less the margins of 12 mm that
 * its style sheet sets and a line for what printers and screens measure differently.
 */
const ROOM = ((279 - 2 * 12 - 5) / 25.4) * 96;

/**
 * Finds the largest print in which a sheet fits one page, A4 or Letter, by laying out a copy as it will be printed.
 * @param room where the copy is laid out, unseen, for a moment
 * @param measured class of the copy, which its style sheet makes as wide as the paper and, by `data-size`, its print
 */
export function fitPage(sheet: HTMLElement, room: HTMLElement, measured = 'tr-measured'): Fit {
  const copy = sheet.cloneNode(true) as HTMLElement; // a clone is of its original's kind
  copy.classList.add(measured);
  copy.setAttribute('aria-hidden', 'true');
  room.append(copy);
  const fitting = sizes.find((size) => {
    copy.dataset.size = size;
    return copy.offsetHeight <= ROOM;
  });
  copy.remove();
  return { size: fitting ?? 'smallest', fits: fitting !== undefined };
}
