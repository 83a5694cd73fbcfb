import { useEffect, useRef, useState } from 'react';
import type { DiagnosticContext, DiagnosticQuestions } from '../../../schemas/diagnostic.ts';
import { roomWords as words } from '../../../strings/team-room.ts';
import { DropHint } from '../../files/DropHint.tsx';
import { Boundary } from '../../quiz/Boundary.tsx';
import { RoomScreen } from './RoomScreen.tsx';
import { StartScreen } from './StartScreen.tsx';
import { useAddress } from './use-address.ts';
import { useDrop } from './use-drop.ts';
import { useExamples } from './use-examples.ts';
import { useRoom } from './use-room.ts';

interface Props {
  questions: DiagnosticQuestions;
  context: DiagnosticContext;
  /** Addresses of what is fetched when it is wanted: the texts of a map, and the invented companies. */
  textsAddress: string;
  examplesAddress: string;
}

function Team({ questions, context, textsAddress, examplesAddress }: Props) {
  const control = useRoom(questions);
  const examples = useExamples(examplesAddress);
  useAddress(control, examples);
  const isDropping = useDrop((files) => control.give(files, 'page'));
  const { room } = control;
  const hadRoom = useRef(false);
  if (room) hadRoom.current = true;
  return (
    <>
      {room ? (
        <RoomScreen key={room.address} {...{ room, control, questions, context, textsAddress }} />
      ) : (
        <StartScreen {...{ control, examples, questions }} focus={hadRoom.current} />
      )}
      {isDropping && <DropHint text={words.collect.dropHere} />}
    </>
  );
}

/** The facilitator's page. Comes up in the browser only: without a script there is the sheet on paper. */
export default function TeamIsland(props: Props) {
  const [live, setLive] = useState(false);
  useEffect(() => setLive(true), []);
  if (!live) return <p className="rm-late needs-script">{words.loading}</p>;
  const broken = (
    <div className="rm-alert" role="alert">
      <p>
        <strong>{words.broken.heading}</strong>
      </p>
      <p>{words.broken.text}</p>
    </div>
  );
  return (
    <Boundary fallback={broken}>
      <Team {...props} />
    </Boundary>
  );
}
