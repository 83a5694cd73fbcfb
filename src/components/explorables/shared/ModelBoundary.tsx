import type { ReactNode } from 'react';
import { exploreWords as words } from '../../../strings/explore.ts';
import { Boundary } from '../../quiz/Boundary.tsx';

/** Keeps a model that throws from leaving an empty box: the picture of one set-up, which the page holds, takes its place. */
export function ModelBoundary({ children }: { children: ReactNode }) {
  return (
    <Boundary
      fallback={
        <p className="explorable-note" role="alert" data-failed="">
          {words.failed}
        </p>
      }
    >
      {children}
    </Boundary>
  );
}
