import { teamSeats } from '../../../domain/team/response.ts';
import { mapWords } from '../../../strings/team-map.ts';
import { InlineMark } from './Mark.tsx';
import type { MapReading } from './map-reading.ts';
import { SidesPicture } from './SidesPicture.tsx';
import { isHalfway, sayBand, sayPicture } from './say-band.ts';
import { sayMedian } from './say-numbers.ts';

/** Where both stand together, as a step of the projector: large only where one number speaks for both. */
export function ProjectorTotal({ reading: { map, described } }: { reading: MapReading }) {
  const { total } = map;
  const { joint } = total;
  return (
    <div className="tm-pair">
      {joint !== null && (
        <div>
          <SidesPicture total={total} />
          <p className="tm-quiet">{sayPicture(total)}</p>
        </div>
      )}
      <ul className="tm-medians visually-hidden">
        {teamSeats.map((seat) => (
          <li key={seat}>
            <InlineMark of={seat} /> {mapWords.sides[seat]}: {sayMedian(total.sides[seat].median)}
          </li>
        ))}
      </ul>
      {joint === null ? (
        <p className="tm-big">{mapWords.total.withheld}</p>
      ) : isHalfway(total) ? (
        <div>
          <p className="tm-big">{described.heading}</p>
          <p>
            {mapWords.together} {joint} {sayBand(total)}. {mapWords.total.neither}
          </p>
        </div>
      ) : (
        <div>
          <p>{mapWords.together}</p>
          <p className="tm-huge">{joint}</p>
          <p>{sayBand(total)}</p>
          <p className="tm-big">{described.heading}</p>
        </div>
      )}
    </div>
  );
}
