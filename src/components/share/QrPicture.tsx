import type { QrDrawing } from './draw-qr.ts';

/** Squares of white around it, which readers need to find it. */
const QUIET = 4;

interface Props {
  drawing: QrDrawing;
  /** What it is, for who does not see it. */
  label: string;
  className?: string;
}

/** A QR code, black on white in both themes: not every reader takes the reverse. */
export function QrPicture({ drawing: { size, path }, label, className = 'qr' }: Props) {
  const whole = size + 2 * QUIET;
  return (
    <svg
      className={className}
      viewBox={`${-QUIET} ${-QUIET} ${whole} ${whole}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect x={-QUIET} y={-QUIET} width={whole} height={whole} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
