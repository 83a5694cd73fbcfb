import type { Assignment } from '../../domain/assignment/assignment.ts';
import type { AssignmentFacts } from '../../domain/assignment/assignment-text.ts';
import type { Catalogue } from '../../domain/assignment/catalogue.ts';
import { assignOutWords as words } from '../../strings/assign-out.ts';
import { writeAssignmentText } from '../../strings/assignment-text.ts';
import { CopyField } from '../share/CopyField.tsx';
import { useQr } from '../share/use-qr.ts';
import { CalendarPart } from './CalendarPart.tsx';
import { QrPart } from './QrPart.tsx';
import { RubricPart } from './RubricPart.tsx';
import { Seen } from './Seen.tsx';
import { Sheet } from './Sheet.tsx';
import { useCalm } from './use-calm.ts';

/** An assignment that is ready, with what is made from it. */
export interface Ready {
  assignment: Assignment;
  catalogue: Catalogue;
  facts: AssignmentFacts;
  /** Full address. */
  link: string;
}

/** Drawing a code at each letter of a title would make writing slow. */
const PAUSE = 300;

/** Everything else that comes out: what students see, texts, files and the sheet. */
export function HandOut(ready: Ready) {
  const { facts, link } = ready;
  const calm = useCalm(link, PAUSE);
  const drawn = useQr(calm);
  // The code of an earlier link would lead to another assignment.
  const drawing = calm === link ? drawn : 'drawing';
  return (
    <>
      <section className="as-out" id="assign-more" tabIndex={-1} aria-label={words.more}>
        <div className="as-part">
          <Seen {...ready} />
        </div>
        <div className="as-part">
          <h2>{words.text.heading}</h2>
          <CopyField
            label={words.text.label}
            text={writeAssignmentText(facts, link)}
            button={words.text.copy}
            lines={14}
          />
        </div>
        <div className="as-part">
          <QrPart drawing={drawing} title={facts.title} />
        </div>
        <div className="as-part">
          <CalendarPart {...ready} />
          <h2>{words.sheet.heading}</h2>
          <p>{words.sheet.note}</p>
          <p>
            <button type="button" className="btn" onClick={() => print()}>
              {words.sheet.print}
            </button>
          </p>
        </div>
        <div className="as-part as-wide">
          <RubricPart {...ready} />
        </div>
      </section>
      <Sheet {...ready} drawing={drawing} />
    </>
  );
}
