import { useMemo, useRef, useState } from 'react';
import { listAssignments } from '../../domain/class/choose-assignment.ts';
import { readClass } from '../../domain/class/read-class.ts';
import { listHeld } from '../../domain/class/saved-class.ts';
import { readerWords as words } from '../../strings/reader.ts';
import { classWords } from '../../strings/reader-class.ts';
import { DropHint } from '../files/DropHint.tsx';
import { useDroppedFiles } from '../files/use-dropped-files.ts';
import { ChooseAssignment } from './ChooseAssignment.tsx';
import { ClassView } from './ClassView.tsx';
import { GivePapers } from './GivePapers.tsx';
import { KeepPart } from './KeepPart.tsx';
import { LeftOutPart } from './LeftOutPart.tsx';
import { OpenInvented } from './OpenInvented.tsx';
import { Part } from './Part.tsx';
import { ReadingProgress } from './ReadingProgress.tsx';
import { ReceiptView } from './ReceiptView.tsx';
import { RosterPart } from './RosterPart.tsx';
import { makeSayTime } from './say-time.ts';
import { useClass } from './use-class.ts';
import type { ReaderCourse } from './use-course.ts';
import { useFocusKept } from './use-focus-kept.ts';
import { useLeaveWarning } from './use-leave-warning.ts';
import { useShown } from './use-shown.ts';

interface Props {
  course: ReaderCourse;
  /** Address of the invented class. */
  exampleAddress: string;
  questionPages: string;
}

/** The page: give receipts and a list, then the class, or one receipt of it. */
export function ReaderScreen({ course, exampleAddress, questionPages }: Props) {
  const control = useClass(course.catalogue);
  const { state } = control;
  const { papers, list, hands, chosen, invented } = state;
  const isOver = useDroppedFiles(control.give);
  const shown = useShown();
  const lastShown = useRef<number | null>(null);
  const [savedState, setSaved] = useState<unknown[]>([]);
  const isSaved = savedState[0] === papers && savedState[1] === list && savedState[2] === hands;
  // Codes that wait for their link, and receipts from the future, are worth keeping too.
  const isWorthSaving = papers.papers.length + listHeld(papers).length > 0;
  const isLost = isWorthSaving && !invented && !isSaved;
  useLeaveWarning(isLost);

  const found = useMemo(() => listAssignments(papers, course.catalogue), [papers, course]);
  const read = found.find(({ assignment }) => assignment.id === chosen) ?? found[0];
  const reading = useMemo(
    () => read && readClass(read, list?.students ?? [], hands, { ...course, now: new Date().toISOString() }),
    [read, list, hands, course],
  );
  const sayTime = useMemo(() => makeSayTime(read?.assignment.zone ?? 'UTC'), [read?.assignment.zone]);
  const paper = reading && [...reading.paperOf.values()].find(({ key }) => key === shown);
  const cameFrom = lastShown.current;
  lastShown.current = paper ? paper.key : null;
  const waiting = papers.leftOut.filter(({ why }) => why.type === 'waits').length;
  const hasPapers = papers.papers.length > 0;
  useFocusKept(hasPapers ? 'class' : 'give');

  if (reading && paper)
    return <ReceiptView {...{ paper, reading, state, course, sayTime, setHand: control.setHand }} />;
  const give = <GivePapers control={control} isFirst={!hasPapers} />;
  return (
    <>
      {invented && <p className="rd-alert">{words.invented}</p>}
      {hasPapers ? (
        <Part heading={words.give.again} open={waiting > 0}>
          {give}
        </Part>
      ) : (
        <section aria-labelledby="give">
          <h2 id="give" tabIndex={-1}>
            {words.give.heading}
          </h2>
          {give}
          <OpenInvented address={exampleAddress} open={control.openInvented} />
        </section>
      )}
      <ReadingProgress control={control} />
      {waiting > 0 && <p className="rd-alert">{words.waiting(waiting)}</p>}
      <Part
        heading={classWords.roster.heading}
        state={list ? classWords.roster.some(list.students.length) : classWords.roster.none}
        open={false}
      >
        <RosterPart
          list={list}
          settled={[...hands.values()].filter((hand) => hand !== 'nobody').length}
          setList={control.setList}
        />
      </Part>
      {read && <ChooseAssignment found={found} chosen={read} choose={control.choose} />}
      {reading && <ClassView {...{ reading, control, course, sayTime, questionPages, cameFrom }} />}
      <LeftOutPart control={control} reading={reading ?? null} />
      {isWorthSaving && <KeepPart control={control} isLost={isLost} onSaved={() => setSaved([papers, list, hands])} />}
      {isOver && <DropHint text={words.give.drop} />}
    </>
  );
}
