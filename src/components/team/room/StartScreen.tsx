import { useEffect, useRef } from 'react';
import type { DiagnosticQuestions } from '../../../schemas/diagnostic.ts';
import { roomWords as words } from '../../../strings/team-room.ts';
import { CodesBox } from './CodesBox.tsx';
import { ExampleList } from './ExampleList.tsx';
import { FilesButton } from './FilesButton.tsx';
import { KeptSessions } from './KeptSessions.tsx';
import { ReportView } from './ReportView.tsx';
import { nothingTold } from './report.ts';
import { SessionForm } from './SessionForm.tsx';
import type { Examples } from './use-examples.ts';
import type { RoomControl } from './use-room.ts';

interface Props {
  control: RoomControl;
  examples: Examples;
  questions: DiagnosticQuestions;
  /** Moves the focus to the form's heading: a session was open here before, and is not any more. */
  focus: boolean;
}

/** Where no session is open: one of this browser, a new one, or one from a file, from codes, or from an invented company. */
export function StartScreen({ control, examples, questions, focus }: Props) {
  const { report, give, tell } = control;
  const heading = useRef<HTMLHeadingElement>(null);
  const toHeading = () => heading.current?.focus({ preventScroll: true });
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the session has gone
  useEffect(() => {
    if (focus) toHeading();
  }, []);
  const dismiss = () => {
    tell(nothingTold);
    toHeading();
  };
  return (
    <>
      <ReportView report={report} hasCodes={false} onDismiss={dismiss} />
      <KeptSessions questions={questions} onOpen={control.open} onForget={control.forget} onGone={toHeading} />
      <div className="rm-start">
        <section>
          <h2 ref={heading} tabIndex={-1}>
            {words.start.heading}
          </h2>
          <SessionForm button={words.start.submit} primary onSubmit={control.start} />
        </section>
        <section>
          <h2>{words.other.heading}</h2>
          <p className="rm-buttons">
            <FilesButton label={words.other.open} take={(files) => give(files, 'page')} />
          </p>
          <p className="rm-note">{words.other.openNote}</p>
          <details>
            <summary>{words.other.paste}</summary>
            <p className="rm-note">{words.other.pasteNote}</p>
            <CodesBox button={words.other.pasteRead} read={(text) => give([{ name: '', text }], 'page')} />
          </details>
          <ExampleList examples={examples} onOpen={control.openExample} />
        </section>
      </div>
    </>
  );
}
