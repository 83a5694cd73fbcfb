import { useId, useState } from 'react';
import { type DiaryEvent, diaryEvents, diaryWords as words } from '../../strings/explorables.ts';

/** One side's entry on the event that was picked. */
function Entry({ side, event }: { side: 'sales' | 'marketing'; event: DiaryEvent }) {
  return (
    <div className={`diary diary-${side}`}>
      <p className="diary-who">{words.who[side]}</p>
      <p className="diary-note">{event[side].note}</p>
      <p className="diary-judged">
        <strong>{words.judgedOn}</strong> {event[side].judged}
      </p>
    </div>
  );
}

/** One event at a time, as it stands in a seller's diary and in a marketer's. */
export default function TwoDiariesIsland() {
  const [picked, setPicked] = useState(diaryEvents[0]);
  const name = useId();
  return (
    <div>
      <fieldset className="explorable-controls needs-script">
        <legend>{words.legend}</legend>
        {diaryEvents.map((event) => (
          <label className="chip" key={event.id}>
            <input type="radio" name={name} checked={event.id === picked.id} onChange={() => setPicked(event)} />
            {event.label}
          </label>
        ))}
      </fieldset>
      <div className="diaries" role="status">
        <Entry side="sales" event={picked} />
        <Entry side="marketing" event={picked} />
      </div>
    </div>
  );
}
