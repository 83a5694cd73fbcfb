import type { ReactNode } from 'react';
import { exploreWords as words } from '../../../strings/explore.ts';
import { NumbersTable } from './NumbersTable.tsx';

/** A number that the model needs, and where it comes from: a source in words, or nothing but an assumption. */
export interface Parameter {
  name: string;
  value: string | number;
  /** Left out for what is assumed. */
  source?: string;
}

/** The model written out: its equations, then every parameter with its origin. */
export function Assumptions({ parameters, children }: { parameters: readonly Parameter[]; children: ReactNode }) {
  return (
    <>
      <details>
        <summary>{words.equations}</summary>
        {children}
      </details>
      <NumbersTable
        summary={words.assumptions}
        head={[words.parameter, words.value, words.origin]}
        rows={parameters.map(({ name, value, source }) => ({ name, cells: [value, source ?? words.assumed] }))}
      />
    </>
  );
}
