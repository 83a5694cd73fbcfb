import {
  deskHours,
  deskPart,
  hoursPerHotel,
  lostAtLine,
  shortagePower,
  simplePart,
  wonShares,
  wonWithoutVisit,
} from '../../../domain/explorables/handoff-assumptions.ts';
import { handoffWords } from '../../../strings/handoff.ts';
import { handoffModel as words } from '../../../strings/handoff-model.ts';
import { Assumptions, type Parameter } from '../shared/Assumptions.tsx';

const { share } = handoffWords;
const { names } = words;

const parameters: Parameter[] = [
  { name: names.won, value: words.won(wonShares.map((one) => `${Math.round(1000 * one) / 10}%`)) },
  { name: names.line, value: share(lostAtLine) },
  { name: names.hours, value: hoursPerHotel.join(', ') },
  { name: names.desk, value: words.desk(share(deskPart), deskHours) },
  { name: names.visit, value: words.visit(share(wonWithoutVisit)) },
  { name: names.campaigns, value: words.campaigns },
  { name: names.power, value: words.power(share(0.5 ** shortagePower)) },
  { name: names.joint, value: words.joint },
  { name: names.simple, value: words.simple(share(simplePart)) },
  { name: names.direction, value: words.direction, source: words.directionSource },
  { name: names.back, value: words.back, source: words.backSource },
];

/** The model written out, with what each number is based on. */
export function HandoffModel() {
  return (
    <Assumptions parameters={parameters}>
      <ul>
        {words.equations.map((equation) => (
          <li key={equation}>{equation}</li>
        ))}
      </ul>
    </Assumptions>
  );
}
