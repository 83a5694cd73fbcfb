import { type PointerEvent as ReactPointerEvent, useEffect, useRef } from 'react';

/** A place in the units of a drawing. */
interface Place {
  x: number;
  y: number;
}

/**
 * Lets something in an SVG be dragged, by mouse, pen or finger: put what it returns on the element that is taken hold of,
 * and give that `touch-action: none` (or `pan-y` for what moves sideways). Moves are told once a frame. The keyboard needs
 * a way of its own, such as a range beside the drawing.
 * @param move is told the place of the pointer in the drawing's units
 */
export function useDrag(move: (place: Place) => void) {
  const told = useRef(move);
  useEffect(() => {
    told.current = move;
  }, [move]);
  const frame = useRef(0);
  useEffect(() => () => cancelAnimationFrame(frame.current), []);

  function tell(event: ReactPointerEvent<SVGElement>) {
    const drawing = event.currentTarget.ownerSVGElement ?? event.currentTarget;
    const matrix = drawing instanceof SVGSVGElement ? drawing.getScreenCTM()?.inverse() : undefined;
    if (!matrix) return;
    const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix);
    cancelAnimationFrame(frame.current);
    frame.current = requestAnimationFrame(() => told.current({ x, y }));
  }

  return {
    onPointerDown(event: ReactPointerEvent<SVGElement>) {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      tell(event);
    },
    onPointerMove(event: ReactPointerEvent<SVGElement>) {
      if (event.currentTarget.hasPointerCapture(event.pointerId)) tell(event);
    },
  };
}
