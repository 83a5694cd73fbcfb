import { useEffect, useState } from 'react';
import type { DiagnosticContext, DiagnosticQuestions } from '../../schemas/diagnostic.ts';
import { diagnosticWords as words } from '../../strings/diagnostic.ts';
import DiagnosticIsland from './DiagnosticIsland.tsx';

/** The questions as one file, for a page that has no room for them. */
export interface DiagnosticFile {
  questions: DiagnosticQuestions;
  context: DiagnosticContext;
}

interface Props {
  /** Address of the `DiagnosticFile`. */
  questionsAddress: string;
  /** Address of the texts of results. */
  textsAddress: string;
}

async function load(address: string): Promise<DiagnosticFile> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as DiagnosticFile; // written at build time by pages/diagnostic/questions.json.ts
}

/** The diagnostic inside a lesson: its questions are fetched when the reader gets there. */
export default function LateDiagnosticIsland({ questionsAddress, textsAddress }: Props) {
  const [file, setFile] = useState<DiagnosticFile | 'failed'>();
  useEffect(() => {
    load(questionsAddress).then(setFile, () => setFile('failed'));
  }, [questionsAddress]);

  if (file === 'failed')
    return (
      <p role="alert">
        {words.lateFailed} <a href={questionsAddress.replace(/[^/]+$/, '')}>{words.latePage}</a>.
      </p>
    );
  if (!file) return <p className="dx-late">{words.late}</p>;
  return <DiagnosticIsland {...file} textsAddress={textsAddress} top={3} />;
}
