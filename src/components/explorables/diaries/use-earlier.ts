import { useState } from 'react';
import type { Predictions } from '../shared/use-predictions.ts';

/** "22 November 2026", where the reader is. */
const sayDay = (at: string | Date): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date(at));

/** The day in words on which one of the model's questions was answered last, if that was before today. */
export function useEarlier({ keeping, findLast }: Predictions, ask: string): string | undefined {
  const [day, setDay] = useState<string>();
  // Looked up once, when the record opens: what is predicted now is not from an earlier day.
  if (day === undefined && keeping) {
    const found = findLast(ask);
    setDay(found ? sayDay(found.at) : '');
  }
  return day && day !== sayDay(new Date()) ? day : undefined;
}
