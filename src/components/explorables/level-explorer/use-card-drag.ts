import { type PointerEvent as ReactPointerEvent, type RefObject, useRef, useState } from 'react';

type Carried = ReactPointerEvent<HTMLElement>;

/**
 * Lets a card be carried onto something else on the page, by mouse, pen or finger: put `card` on the element that is taken
 * hold of, and give that `touch-action: none`. The keyboard needs a button that does the same.
 * @param target what it can be let go over
 * @param drop is told when it was
 * @returns `over` says whether letting go now would drop it
 */
export function useCardDrag(target: RefObject<Element | null>, drop: () => void) {
  const [over, setOver] = useState(false);
  const start = useRef({ x: 0, y: 0, place: new DOMRect() });
  const card = {
    onPointerDown(event: Carried) {
      const place = target.current?.getBoundingClientRect();
      if (event.button !== 0 || !place) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      // Nothing scrolls while a card is carried, so the target is measured once.
      start.current = { x: event.clientX, y: event.clientY, place };
    },
    onPointerMove({ currentTarget, pointerId, clientX, clientY }: Carried) {
      if (!currentTarget.hasPointerCapture(pointerId)) return;
      const { x, y, place } = start.current;
      currentTarget.style.translate = `${clientX - x}px ${clientY - y}px`;
      setOver(clientX >= place.left && clientX <= place.right && clientY >= place.top && clientY <= place.bottom);
    },
    onPointerUp() {
      if (over) drop();
    },
    onLostPointerCapture({ currentTarget }: Carried) {
      currentTarget.style.translate = '';
      setOver(false);
    },
  };
  return { card, over };
}
