import { type ReactNode, useState } from 'react';

/**
 * What is said in a status. The same words a second time are a new element, because screen readers announce only what
 * is new.
 * @returns what stands in the element with the role `status`, and a way to say something; nothing for empty words
 */
export function useTold(): [told: ReactNode, tell: (text: string) => void] {
  const [said, setSaid] = useState({ text: '', times: 0 });
  const told = said.text && <span key={said.times}>{said.text}</span>;
  return [told, (text) => setSaid(({ times }) => ({ text, times: times + 1 }))];
}
