import { useState } from 'react';
import { unpackQuestion } from '../../domain/questions/pack.ts';
import { openStore } from '../../store/open-store.ts';
import type { RecordStore } from '../../store/store.ts';
import { Boundary } from './Boundary.tsx';
import { Broken } from './Broken.tsx';
import { QuestionFrame } from './QuestionFrame.tsx';
import { readPageTexts } from './read-page-texts.ts';
import { Saved } from './Saved.tsx';
import { type Elsewhere, useAnswers } from './use-answers.ts';
import { useDraft } from './use-draft.ts';

interface Props {
  /** Id of the lesson. */
  lesson: string;
  /** Address of the lesson's page. */
  lessonUrl: string;
  /** The question as `packQuestion` writes it. */
  question: string;
  /** Where it is asked, when that is not on its own page. */
  elsewhere?: Elsewhere;
  /** Opens the record; tests pass one of their own. */
  open?: () => Promise<RecordStore>;
}

function SingleQuestion({ lesson, lessonUrl, question: packed, elsewhere, open = openStore }: Props) {
  const [question] = useState(() => unpackQuestion(readPageTexts(packed)));
  const answers = useAnswers(lesson, [question], open, elsewhere);
  const { held, keeping, person, isKeeping, retry } = answers;
  const place = elsewhere ? `${elsewhere.setting}:${question.id}` : `${lesson}:${question.id}`;
  const { restored, keep, keepUnchecked } = useDraft(place, [question], answers);
  return (
    <div className="quiz">
      <QuestionFrame
        question={question}
        held={held.get(question.id) ?? {}}
        keep={keep}
        draft={restored.get(question.id)}
        keepUnchecked={keepUnchecked}
        retry={retry}
        now
        lesson={lessonUrl}
        heading="h2"
      />
      <Saved keeping={keeping} person={person} busy={isKeeping} />
    </div>
  );
}

/** One question alone, on a page of its own. */
export default function QuestionIsland(props: Props) {
  return (
    <Boundary fallback={<Broken now />}>
      <SingleQuestion {...props} />
    </Boundary>
  );
}
