import { memo } from 'react';
import type { TeamMap } from '../../../domain/team/team-map.ts';
import { mapWords as words } from '../../../strings/team-map.ts';
import { SidesPicture } from './SidesPicture.tsx';
import { isHalfway, sayBand, sayPicture, sayPlace } from './say-band.ts';
import { TotalBar } from './TotalBar.tsx';
import { TotalNumbers } from './TotalNumbers.tsx';

/** Where the two sides stand together: the circles, the scale with every mark, and the same in figures. */
export const TotalSection = memo(function TotalSection({ map }: { map: TeamMap }) {
  const { total } = map;
  const { joint } = total;
  return (
    <section className="tm-section">
      <h3>{words.total.heading}</h3>
      <div className="tm-top" data-withheld={joint === null || undefined}>
        {joint !== null && (
          <div>
            <SidesPicture total={total} />
            <p className="tm-note">{sayPicture(total)}</p>
          </div>
        )}
        <div>
          {joint === null ? (
            <p>{words.total.withheld}</p>
          ) : (
            <p className="tm-joint-total" data-halfway={isHalfway(total) || undefined}>
              <b>{joint}</b> {sayBand(total)}
            </p>
          )}
          <TotalBar total={total} />
          {joint !== null && <p className="tm-note">{sayPlace(total)}</p>}
          <TotalNumbers map={map} />
        </div>
      </div>
    </section>
  );
});
