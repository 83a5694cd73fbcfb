import { memo } from 'react';
import { compareBySize } from '../../../domain/team/distance.ts';
import { teamSeats } from '../../../domain/team/response.ts';
import type { TeamMap } from '../../../domain/team/team-map.ts';
import type { DiagnosticQuestions } from '../../../schemas/diagnostic.ts';
import { mapWords as words } from '../../../strings/team-map.ts';
import { Dumbbell } from './Dumbbell.tsx';
import { Legend } from './Legend.tsx';
import { InlineMark } from './Mark.tsx';
import { scoreScale } from './map-scale.ts';
import { PartGap } from './PartGap.tsx';
import { SpreadText } from './SpreadText.tsx';
import { namePart } from './say-answer.ts';
import { sayMedian } from './say-numbers.ts';

interface Props {
  map: TeamMap;
  questions: DiagnosticQuestions;
}

/** The five parts, the widest gap first: a picture and the numbers of each, in one table. */
export const PartsSection = memo(function PartsSection({ map, questions }: Props) {
  return (
    <section className="tm-section">
      <h3>{words.parts.heading}</h3>
      <Legend rows={map.parts} />
      <table className="tm-rows tm-parts">
        <caption>{words.parts.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.parts.part}</th>
            {teamSeats.map((seat) => (
              <th key={seat} scope="col">
                {words.sides[seat]}
              </th>
            ))}
            <th scope="col">{words.columns.gap}</th>
          </tr>
        </thead>
        <tbody>
          {map.parts
            .toSorted((one, other) => compareBySize(one.gap, other.gap))
            .map((part) => (
              <tr key={part.id} data-distance={part.distance}>
                <th scope="row">{namePart(questions, part.id)}</th>
                {teamSeats.map((seat) => (
                  <td key={seat} className="tm-side">
                    <InlineMark of={seat} />
                    <span className="tm-name">{words.sides[seat]} </span>
                    <span className="tm-value">{sayMedian(part.sides[seat].median)}</span>{' '}
                    <SpreadText numbers={part.sides[seat]} />
                  </td>
                ))}
                <td>
                  <div className="tm-picture">
                    <Dumbbell compared={part} scale={scoreScale} />
                    <PartGap part={part} />
                  </div>
                </td>
              </tr>
            ))}
        </tbody>
      </table>
    </section>
  );
});
