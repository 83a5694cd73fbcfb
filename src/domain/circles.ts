/**
 * Share of one circle's area that two equal circles of radius 1 have in common.
 * @param distance between the centres, in radii, 0 or more
 * @returns 1 when they coincide, 0 when they touch or stand apart
 */
export function overlapShare(distance: number): number {
  if (distance >= 2) return 0;
  const half = distance / 2;
  return (2 * Math.acos(half) - distance * Math.sqrt(1 - half * half)) / Math.PI;
}

/**
 * Distance between the centres, in radii, at which two equal circles share the given part of their area.
 * @param share 0 to 1; values outside are taken as the nearer end
 */
export function distanceForShare(share: number): number {
  if (share >= 1) return 0;
  let near = 0;
  let far = 2;
  // The share falls steadily with distance, so halving finds it; 40 steps are past what a screen can show.
  for (let step = 0; step < 40; step++) {
    const middle = (near + far) / 2;
    if (overlapShare(middle) > share) near = middle;
    else far = middle;
  }
  return (near + far) / 2;
}

/** Two equal circles beside each other, and the lens they share, ready for SVG attributes. */
export interface CirclePair {
  sales: { cx: number; cy: number; r: number };
  marketing: { cx: number; cy: number; r: number };
  /** Path of the shared lens; empty when there is none. */
  lens: string;
}

/** Lays out the pair around a centre: `distance` between the two centres and `r` in the drawing's units. */
export function layOutPair(centre: { x: number; y: number }, r: number, distance: number): CirclePair {
  const round = (value: number) => Math.round(value * 10) / 10;
  const cy = round(centre.y);
  const half = distance / 2;
  const rise = Math.sqrt(Math.max(0, r * r - half * half));
  const lens =
    half < r
      ? `M${round(centre.x)} ${round(centre.y - rise)}A${r} ${r} 0 0 1 ${round(centre.x)} ${round(centre.y + rise)}A${r} ${r} 0 0 1 ${round(centre.x)} ${round(centre.y - rise)}Z`
      : '';
  return {
    sales: { cx: round(centre.x - half), cy, r },
    marketing: { cx: round(centre.x + half), cy, r },
    lens,
  };
}
