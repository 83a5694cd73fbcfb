import type { TeamSeat } from '../../../domain/team/response.ts';

/** What a mark stands for: a side's answer, both together, or a guess. Each has a shape of its own besides its colour. */
export type MarkOf = TeamSeat | 'joint' | 'guess';

/** A ring takes a disc in, so that two sides at the same place are both seen; together they are the lens of two circles. */
const shapes: Record<MarkOf, React.ReactNode> = {
  sales: <circle r="7" />,
  marketing: <circle r="9" />,
  joint: <path d="M0-15A17 17 0 0 1 0 15A17 17 0 0 1 0-15Z" />,
  guess: <path d="M-6-7H6L0 4Z" />,
};

interface Props {
  of: MarkOf;
  /** Place in the drawing. */
  x: string;
  y: number;
}

/** A mark in a drawing. */
export function Mark({ of, x, y }: Props) {
  return (
    <svg className={`tm-mark tm-${of}`} x={x} y={y} overflow="visible" aria-hidden="true">
      {shapes[of]}
    </svg>
  );
}

/** In a line of text, where neither lies over the other, both sides are equally large. */
const inlineShapes: Record<MarkOf, React.ReactNode> = {
  ...shapes,
  sales: <circle r="9" />,
  marketing: <circle r="7.4" />,
  joint: <g transform="scale(0.66)">{shapes.joint}</g>,
};

/** The same mark in a line of text. */
export function InlineMark({ of }: { of: MarkOf }) {
  return (
    <svg className={`tm-mark tm-inline tm-${of}`} viewBox="-11 -11 22 22" aria-hidden="true">
      {inlineShapes[of]}
    </svg>
  );
}
