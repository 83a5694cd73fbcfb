import { useMemo, useState } from 'react';
import { compareSides } from '../../../domain/team/compare.ts';
import type { SeatResponse } from '../../../domain/team/response.ts';
import type { TeamMap } from '../../../domain/team/team-map.ts';
import type { DiagnosticContext, DiagnosticQuestions } from '../../../schemas/diagnostic.ts';
import { roomWords } from '../../../strings/team-room.ts';
import { Earlier } from './Earlier.tsx';
import type { Room } from './room-state.ts';
import { useMap } from './use-map.ts';
import type { RoomControl } from './use-room.ts';

const words = roomWords.map;

/** An earlier session to compare with. */
export interface EarlierMap {
  map: TeamMap;
  /** When it was begun. */
  at: string;
}

interface Props {
  room: Room;
  responses: readonly SeatResponse[];
  questions: DiagnosticQuestions;
  context: DiagnosticContext;
  textsAddress: string;
  opened: boolean;
  onOpen: () => void;
  onSession: RoomControl['change'];
  /** Goes to the questions about the company. */
  onCompany: () => void;
}

/**
 * Both sides on one screen: sealed until somebody presses a button. Stands there only when both sides are. Whoever wants
 * the room to guess first begins with the projector, so that nothing of the map is seen before.
 */
export function MapPart(props: Props) {
  const { room, responses, questions, context, textsAddress, opened, onOpen, onSession, onCompany } = props;
  const [stepByStep, setStepByStep] = useState(false);
  const loaded = useMap(textsAddress, true);
  const [earlier, setEarlier] = useState<EarlierMap | null>(null);
  const map = useMemo(() => (opened ? compareSides(questions, responses) : null), [opened, questions, responses]);
  if (!map)
    return (
      <section className="rm-open">
        <h3>{words.heading}</h3>
        <p>{words.intro}</p>
        <div className="rm-buttons">
          <button
            type="button"
            className="btn primary"
            onClick={() => {
              setStepByStep(true);
              onOpen();
            }}
          >
            {words.openSteps}
          </button>
          <button type="button" className="btn" onClick={onOpen}>
            {words.open}
          </button>
        </div>
      </section>
    );
  if (loaded.at === 'loading') return <p role="status">{words.loading}</p>;
  if (loaded.at === 'failed')
    return (
      <div className="rm-alert" role="alert">
        <p>{words.failed}</p>
        <button type="button" className="btn" onClick={loaded.retry}>
          {words.retry}
        </button>
      </div>
    );
  const { View, texts } = loaded;
  const { session } = room;
  return (
    <>
      <View
        {...{ map, session, questions, context, texts, stepByStep, onSession, onCompany }}
        earlier={earlier?.map ?? null}
        earlierAt={earlier?.at ?? null}
      />
      <Earlier {...{ questions, session, earlier }} onEarlier={setEarlier} />
    </>
  );
}
