import { type ReactNode, type Ref, useState } from 'react';
import { PredictForm } from '../shared/PredictForm.tsx';
import { Options } from './Options.tsx';

interface Props<V extends string> {
  legend: string;
  options: Readonly<Record<V, string>>;
  /** Told what was predicted; undefined for a reader who would rather see it. */
  answer: (said: V | undefined) => void;
  head?: Ref<HTMLParagraphElement>;
  /** How things stand when it is asked. */
  children: ReactNode;
}

/** A question to be predicted from a few choices. */
export function Ask<V extends string>({ legend, options, answer, head, children }: Props<V>) {
  const [said, setSaid] = useState<V>();
  return (
    <>
      <p ref={head} tabIndex={-1}>
        {children}
      </p>
      <PredictForm ready={said !== undefined} predict={() => answer(said)} skip={() => answer(undefined)}>
        <Options legend={legend} options={options} value={said} choose={setSaid} />
      </PredictForm>
    </>
  );
}
