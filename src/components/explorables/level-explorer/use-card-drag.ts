import { type PointerEvent as ReactPointerEvent, type RefObject, useRef, useState } from 'react';

/**
 * Lets a card be carried onto something else on the page, by mouse, pen or finger: put `card` on the element that is taken
 * hold of, and give that `touch-action: none`. The keyboard needs a button that does the same.
 * @param target what it can be let go over
 * @param drop is told when it was
 * @returns `over` says whether letting go now would drop it
 */
export function useCardDrag(target: RefObject<Element | null>, drop: () => void) {
  const [over, setOver] = useState(false);
  // Nothing scrolls while a card is carried, so the target is measured once.
  const start = useRef<{ x: number; y: number; place: DOMRect | undefined }>({ x: 0, y: 0, place: undefined });
  const isOver = ({ clientX: x, clientY: y }: ReactPointerEvent) => {
    const { place } = start.current;
    return Boolean(place && x >= place.left && x <= place.right && y >= place.top && y <= place.bottom);
  };
  const carry = (card: HTMLElement, place: string) => {
    card.style.translate = place;
  };
  const card = {
    onPointerDown(event: ReactPointerEvent<HTMLElement>) {
      if (event.button !== 0) return;
      event.preventDefault();
      event.currentTarget.setPointerCapture(event.pointerId);
      start.current = { x: event.clientX, y: event.clientY, place: target.current?.getBoundingClientRect() };
    },
    onPointerMove(event: ReactPointerEvent<HTMLElement>) {
      if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
      carry(event.currentTarget, `${event.clientX - start.current.x}px ${event.clientY - start.current.y}px`);
      setOver(isOver(event));
    },
    onPointerUp(event: ReactPointerEvent<HTMLElement>) {
      if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
      if (isOver(event)) drop();
    },
    onLostPointerCapture(event: ReactPointerEvent<HTMLElement>) {
      carry(event.currentTarget, '');
      setOver(false);
    },
  };
  return { card, over };
}
