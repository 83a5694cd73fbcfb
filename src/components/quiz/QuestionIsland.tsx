import { useState } from 'react';
import { unpackQuestion } from '../../domain/questions/pack.ts';
import { openStore } from '../../store/open-store.ts';
import type { RecordStore } from '../../store/store.ts';
import { Boundary } from './Boundary.tsx';
import { Broken } from './Broken.tsx';
import { QuestionFrame } from './QuestionFrame.tsx';
import { Saved } from './Saved.tsx';
import { useAnswers } from './use-answers.ts';

interface Props {
  /** Id of the lesson. */
  lesson: string;
  /** Address of the lesson's page. */
  lessonUrl: string;
  /** The question as `packQuestion` writes it. */
  question: string;
  /** Opens the record; tests pass one of their own. */
  open?: () => Promise<RecordStore>;
}

function SingleQuestion({ lesson, lessonUrl, question: packed, open = openStore }: Props) {
  const [question] = useState(() => unpackQuestion(packed));
  const { held, keeping, person, keep, retry } = useAnswers(lesson, [question], open);
  return (
    <div className="quiz">
      <QuestionFrame
        question={question}
        held={held.get(question.id) ?? {}}
        keep={keep}
        retry={retry}
        now
        lesson={lessonUrl}
        heading="h2"
      />
      <Saved keeping={keeping} person={person} />
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
