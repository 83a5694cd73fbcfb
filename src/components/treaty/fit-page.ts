/** Sizes of the print, from the one that reads best to the smallest that is still read with ease. */
const sizes = ['normal', 'small', 'smallest'] as const;
export type SheetSize = (typeof sizes)[number];

/** The print that a treaty needs, and whether it fits one page even so. */
export interface Fit {
  size: SheetSize;
  fits: boolean;
}

/**
 * Room for the treaty in CSS pixels: the height of Letter, the lower of the two papers, less the margins that
 * `treaty.css` sets and a line for what printers and screens measure differently.
 */
const ROOM = ((279 - 2 * 12 - 5) / 25.4) * 96;

/**
 * Finds the largest print in which a sheet fits one page, A4 or Letter, by laying out a copy as it will be printed.
 * @param room where the copy is laid out, unseen, for a moment
 */
export function fitPage(sheet: HTMLElement, room: HTMLElement): Fit {
  const copy = sheet.cloneNode(true) as HTMLElement; // a clone is of its original's kind
  copy.classList.add('tr-measured');
  copy.setAttribute('aria-hidden', 'true');
  room.append(copy);
  const fitting = sizes.find((size) => {
    copy.dataset.size = size;
    return copy.offsetHeight <= ROOM;
  });
  copy.remove();
  return { size: fitting ?? 'smallest', fits: fitting !== undefined };
}
