/** The course's paper in both themes, as `--paper` in `styles/tokens.css`, in the form that every system reads. */
export const paper = { light: '#fcfaf6', dark: '#13131c' } as const;

/** One icon of the installed course. */
export interface Icon {
  /** From the site's root. */
  file: string;
  /** Pixels each way. */
  size: number;
  /** How much of the width the mark takes. Systems cut a maskable icon to a circle of four fifths of it. */
  share: number;
  /** What is behind the mark; nothing where the system may show what it likes. */
  ground?: string;
  purpose: 'any' | 'maskable';
}

export const icons: readonly Icon[] = [
  { file: 'icons/mark-192.png', size: 192, share: 1, purpose: 'any' },
  { file: 'icons/mark-512.png', size: 512, share: 1, purpose: 'any' },
  { file: 'icons/mark-maskable-512.png', size: 512, share: 0.6, ground: paper.light, purpose: 'maskable' },
];
