import { useEffect, useRef, useState } from 'react';

const still = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/**
 * A number that moves to its target instead of jumping, easing out.
 * @param target where it should end up
 * @param ms how long a move takes; readers who ask for less motion get the target at once
 */
export function useGlide(target: number, ms = 260): number {
  const [value, setValue] = useState(target);
  const latest = useRef(target);

  useEffect(() => {
    const show = (next: number) => {
      latest.current = next;
      setValue(next);
    };
    const from = latest.current;
    if (from === target) return;
    if (still()) {
      show(target);
      return;
    }
    const start = performance.now();
    let frame = requestAnimationFrame(function step(now) {
      const part = Math.min(1, Math.max(0, (now - start) / ms));
      show(from + (target - from) * (1 - (1 - part) ** 3));
      if (part < 1) frame = requestAnimationFrame(step);
    });
    return () => cancelAnimationFrame(frame);
  }, [target, ms]);

  return value;
}
