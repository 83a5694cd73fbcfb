import { useState } from 'react';
import { nameSessionFile, writeSessionFile } from '../../../domain/team/session-file.ts';
import { roomWords } from '../../../strings/team-room.ts';
import { saveText } from '../../learner/save-text.ts';
import { Forget } from './Forget.tsx';
import type { Room } from './room-state.ts';
import type { RoomControl } from './use-room.ts';

const words = roomWords.keep;

/** Whether the session outlives the page, and what its facilitator can do: save it as a file, or have it forgotten. */
export function Keep({ room, onForget }: { room: Room; onForget: RoomControl['forget'] }) {
  const { session, codes, kept, invented } = room;
  const [told, setTold] = useState('');
  const save = () => {
    try {
      const now = new Date().toISOString();
      const file = nameSessionFile(session, now);
      saveText(writeSessionFile({ session, codes: [...codes].sort() }, now), file, 'application/json');
      setTold(words.saved(file));
    } catch {
      setTold(words.notSaved);
    }
  };
  return (
    <section className="rm-keep">
      <h3>{words.heading}</h3>
      <p data-saved={kept.keeping} className={kept.why ? 'rm-alert' : undefined}>
        {invented ? roomWords.inventedNote : roomWords.keeping[kept.keeping]} {kept.why && roomWords.notKept[kept.why]}
      </p>
      <p className="rm-note">{words.saveNote}</p>
      <div className="rm-buttons">
        <button type="button" className="btn" onClick={save}>
          {words.save}
        </button>
        {!invented && <Forget session={session} label={words.forget} onForget={onForget} />}
      </div>
      <p role="status">{told}</p>
    </section>
  );
}
