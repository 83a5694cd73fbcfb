import { useMemo } from 'react';
import { listQuestions } from '../../domain/assignment/assigned-questions.ts';
import { describeAssignment } from '../../domain/assignment/assignment-text.ts';
import type { Catalogue } from '../../domain/assignment/catalogue.ts';
import { toAssignment } from '../../domain/assignment/draft.ts';
import { findProblems } from '../../domain/assignment/find-problems.ts';
import { assignWords } from '../../strings/assign.ts';
import { assignOutWords } from '../../strings/assign-out.ts';
import { linkTo } from './address.ts';
import { HandOut } from './HandOut.tsx';
import { NameFields } from './NameFields.tsx';
import { Now } from './Now.tsx';
import { OriginNote } from './OriginNote.tsx';
import { PickWork } from './PickWork.tsx';
import { Reopen } from './Reopen.tsx';
import { RuleFields } from './RuleFields.tsx';
import { SeedField } from './SeedField.tsx';
import { TaskList } from './TaskList.tsx';
import { TimeFields } from './TimeFields.tsx';
import { Total } from './Total.tsx';
import { useDraft } from './use-draft.ts';

/** What a draft makes, as far as it makes anything. */
function useMade(draft: ReturnType<typeof useDraft>['draft'], catalogue: Catalogue) {
  return useMemo(() => {
    const assignment = toAssignment(draft);
    const problems = findProblems(draft);
    const facts = describeAssignment(assignment, catalogue);
    const asked = listQuestions(assignment, catalogue).flatMap(({ questions }) => questions);
    const written = new Set(asked.filter(({ type }) => type === 'model').map(({ id }) => id)).size;
    return { assignment, problems, facts, written, link: problems.length === 0 ? linkTo(assignment) : null };
  }, [draft, catalogue]);
}

/** The whole form, what it makes, and everything that comes out. */
export function AssignForm({ catalogue }: { catalogue: Catalogue }) {
  const control = useDraft(catalogue);
  const { draft, change, loaded } = control;
  const { assignment, problems, facts, written, link } = useMade(draft, catalogue);
  const { tasks } = draft;
  return (
    <div className="as-page">
      <OriginNote {...control} />
      <Reopen {...control} />
      <div className="as-columns">
        <form key={loaded} onSubmit={(event) => event.preventDefault()}>
          <PickWork {...{ catalogue, tasks }} onChange={(tasks) => change({ tasks })} />
          <TaskList
            {...{ tasks, problems }}
            facts={facts.tasks}
            models={catalogue.explorables}
            onChange={(tasks) => change({ tasks })}
          />
          {tasks.some(({ type }) => type === 'drawn') && <SeedField {...{ draft, change }} />}
          <h2>{assignWords.name.heading}</h2>
          <NameFields {...{ draft, change }} />
          <TimeFields {...{ draft, change, loaded, problems }} />
          <RuleFields {...{ draft, change, problems, written }} />
        </form>
        {tasks.length > 0 && (
          <div className="as-bar" aria-hidden="true">
            <Total facts={facts} />
          </div>
        )}
        <Now {...{ facts, problems, link }} />
      </div>
      {link === null ? (
        <p className="as-sheet">{assignOutWords.sheet.nothing}</p>
      ) : (
        <HandOut {...{ assignment, catalogue, facts, link }} />
      )}
    </div>
  );
}
