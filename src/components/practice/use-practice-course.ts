import { useEffect, useState } from 'react';
import type { PracticeCourse } from './practice-file.ts';

/** The course's questions, or how it stands with them. */
export type CourseState = { at: 'loading' } | { at: 'here'; course: PracticeCourse } | { at: 'failed' };

/** Fetches the questions. `retry` asks for them again after a failure. */
export function usePracticeCourse(load: () => Promise<PracticeCourse>): { state: CourseState; retry: () => void } {
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<CourseState>({ at: 'loading' });
  // biome-ignore lint/correctness/useExhaustiveDependencies: an island's props never change; each attempt is a new request.
  useEffect(() => {
    let current = true;
    setState({ at: 'loading' });
    load().then(
      (course) => current && setState({ at: 'here', course }),
      () => current && setState({ at: 'failed' }),
    );
    return () => {
      current = false;
    };
  }, [attempt]);
  return { state, retry: () => setAttempt((before) => before + 1) };
}
