import { useState } from 'react';

/** Whether the reader is elsewhere than in a field, and what the field has to carry so that this is known. */
export function useLeft() {
  const [isLeft, setLeft] = useState(true);
  return [isLeft, { onFocus: () => setLeft(false), onBlur: () => setLeft(true) }] as const;
}
