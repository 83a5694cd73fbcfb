import type { Ref } from 'react';
import { toAddress } from '../../../content-access/addresses.ts';
import { excerpt } from '../../../domain/excerpt.ts';
import { mapWords } from '../../../strings/team-map.ts';
import { meetingWords } from '../../../strings/team-meeting.ts';
import type { MemoFit } from './fit-memo.ts';
import { MemoGaps } from './MemoGaps.tsx';
import { MemoMoves } from './MemoMoves.tsx';
import type { MapReading } from './map-reading.ts';
import { sayIsoDay } from './repeat-day.ts';
import { SidesPicture } from './SidesPicture.tsx';
import { isHalfway, sayBand, sayPicture } from './say-band.ts';
import { sayCounts } from './say-numbers.ts';
import { TotalBar } from './TotalBar.tsx';

const words = meetingWords.memo;

interface Props {
  reading: MapReading;
  /** The day of the map in words. */
  date: string;
  /** How it is printed; "measuring" while that is found out. */
  fit: 'measuring' | MemoFit;
  ref: Ref<HTMLElement>;
}

/** The whole comparison on one page of paper. Seen in print only. */
export function Memo({ reading, date, fit, ref }: Props) {
  const { map, session, opening } = reading;
  const { size, keep } = fit === 'measuring' ? { size: 'normal', keep: null } : fit;
  const agreed = session.agreed.trim();
  const repeat = sayIsoDay(session.repeatOn);
  return (
    <article className="tm-memo" ref={ref} data-size={size} data-cut={keep === null ? undefined : ''}>
      <header>
        <h2>{session.label ? <bdi>{session.label}</bdi> : words.noLabel}</h2>
        <p>
          {words.title}, {date}. {sayCounts(map.counts, session.sizes)}.
        </p>
      </header>
      <div className="tm-memo-total">
        {map.total.joint !== null && (
          <div>
            <SidesPicture total={map.total} />
            <p className="tm-memo-picture">{sayPicture(map.total)}</p>
          </div>
        )}
        <div>
          <h3>{reading.described.heading}</h3>
          {map.total.joint !== null && (
            <p>
              <b>
                {mapWords.together} {map.total.joint} {sayBand(map.total)}.
              </b>
              {isHalfway(map.total) && ` ${mapWords.total.neither}`}
            </p>
          )}
          <p>{opening}</p>
          <TotalBar total={map.total} />
        </div>
      </div>
      <MemoGaps map={map} questions={reading.questions} />
      <MemoMoves chosen={reading.chosen} />
      <section className="tm-memo-agreed">
        <h3>{words.agreed}</h3>
        <p data-agreed="">{(keep === null ? agreed : excerpt(agreed, keep)) || words.nothingAgreed}</p>
        <p className="tm-memo-cut">{words.cut}</p>
        <p>
          <b>{repeat ? words.repeat(repeat) : words.noRepeat}</b>
        </p>
      </section>
      <footer>
        {words.limits} {words.made(location.origin + toAddress('/diagnostic/team/'))}
      </footer>
    </article>
  );
}
