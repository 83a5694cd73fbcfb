import { layOutPair } from '../../domain/circles.ts';
import { distanceOfTotal } from '../../domain/diagnostic/picture.ts';
import { diagnosticWords } from '../../strings/diagnostic.ts';

const words = diagnosticWords.result;
const R = 80;

/** The two circles, drawn from the total. The names stand outside them, where the contrast holds. */
export function ResultPicture({ total, from }: { total: number; from: string }) {
  const pair = layOutPair({ x: 200, y: R + 30 }, R, distanceOfTotal(total) * R);
  return (
    <figure className="dx-picture">
      <svg viewBox={`0 0 400 ${2 * R + 34}`} role="img" aria-label={words.picture(total)}>
        <circle className="s" {...pair.sales} />
        <circle className="m" {...pair.marketing} />
        {pair.lens && <path className="j" d={pair.lens} />}
        <text x={pair.sales.cx - R} y="18">
          {words.sides.sales}
        </text>
        <text x={pair.marketing.cx + R} y="18" textAnchor="end">
          {words.sides.marketing}
        </text>
      </svg>
      <figcaption className="dx-note">
        {from}. {words.pictureNote}
      </figcaption>
    </figure>
  );
}
