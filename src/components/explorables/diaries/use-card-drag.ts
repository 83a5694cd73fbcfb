import { type PointerEvent, useRef, useState } from 'react';
import type { Owner } from '../../../domain/explorables/diary-events.ts';

/** How far a card has to come to one side before it is put there, in CSS pixels. */
const FAR_ENOUGH = 40;

/**
 * Lets a card be dragged into the diary on its left or on its right, by mouse, pen or finger. Give the card
 * `touch-action: pan-y`. The keyboard has the card's radio buttons.
 * @param drop is told in which diary the card was let go
 * @returns how far the card is from its place, over which diary, and what to put on it
 */
export function useCardDrag(drop: (owner: Owner) => void) {
  const [by, setBy] = useState(0);
  const from = useRef<number>(undefined);
  const over: Owner | undefined = by < -FAR_ENOUGH ? 'dana' : by > FAR_ENOUGH ? 'ravi' : undefined;
  const letGo = () => {
    from.current = undefined;
    setBy(0);
  };
  return {
    by,
    over,
    handlers: {
      onPointerDown(event: PointerEvent<HTMLElement>) {
        // A name on the card is pressed, not dragged.
        if (event.button !== 0 || (event.target as Element).closest('label')) return; // an event's target in a page is one
        event.currentTarget.setPointerCapture(event.pointerId);
        from.current = event.clientX;
      },
      onPointerMove(event: PointerEvent<HTMLElement>) {
        if (from.current !== undefined) setBy(Math.round(event.clientX - from.current));
      },
      onPointerUp() {
        if (over) drop(over);
        letGo();
      },
      onPointerCancel: letGo,
    },
  };
}
