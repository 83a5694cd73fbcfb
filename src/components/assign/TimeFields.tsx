import { readTime, type TimeField, writeTime } from '../../domain/assignment/draft.ts';
import type { Problem } from '../../domain/assignment/find-problems.ts';
import { isOver } from '../../domain/assignment/time-left.ts';
import { assignWords } from '../../strings/assign.ts';
import { TimeBox } from './TimeBox.tsx';
import type { DraftControl } from './use-draft.ts';
import { ZoneBox } from './ZoneBox.tsx';

const words = assignWords.name;

interface Props extends Pick<DraftControl, 'draft' | 'change' | 'loaded'> {
  problems: readonly Problem[];
}

/** When it opens and when it is due, on the clock of a zone. */
export function TimeFields({ draft, change, loaded, problems }: Props) {
  const { zone, opens, due } = draft;
  const errorOf = (field: 'opens' | 'due') => {
    const problem = problems.find((one) => one.field === field);
    return problem && assignWords.problems.say(problem);
  };
  const dueAt = readTime(due, zone)?.minutes;
  const isPast = dueAt !== undefined && isOver(dueAt, Date.now());
  const box = (field: 'opens' | 'due', value: TimeField, note: string | undefined) => (
    <TimeBox
      key={`${field} ${loaded}`}
      {...{ field, value, zone, note }}
      error={errorOf(field)}
      onChange={(time) => change({ [field]: time })}
    />
  );
  return (
    <>
      <div className="as-row">
        {box('opens', opens, undefined)}
        {box('due', due, isPast ? words.past : undefined)}
      </div>
      <ZoneBox
        zone={zone}
        // Both clocks show what they showed, and which of a time that comes twice is meant is open again.
        onChange={(zone) => change({ zone, opens: writeTime('opens', opens.wall), due: writeTime('due', due.wall) })}
      />
    </>
  );
}
