import type { Asked } from '../../domain/questions/asked.ts';
import { tellAnswer } from '../../domain/questions/question-types.ts';
import type { Try } from '../../domain/receipt/receipt.ts';
import { receiptWords as words } from '../../strings/reader-receipt.ts';
import { Emphasised } from '../quiz/Emphasised.tsx';
import type { SayTime } from './say-time.ts';

const signs = { right: '✓', partly: '½', wrong: '×' } as const;

interface Props {
  label: string;
  one: Try;
  /** The question, where the course has it at the version that was answered. */
  asked: Asked | undefined;
  sayTime: SayTime;
}

/** What was answered at one try, in words; the text of one's own stands elsewhere. */
function sayAnswer({ answer }: Try, asked: Asked | undefined): string {
  if (!answer) return words.unknown;
  if (answer.type === 'model') return words.written;
  return asked ? tellAnswer(asked, answer) : words.earlierVersion;
}

/** One try: its mark as a sign and a word, the answer, how sure, when. */
export function ReceiptTry({ label, one, asked, sayTime }: Props) {
  const { outcome, earned, possible, confidence, at } = one;
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <b className={outcome === 'right' ? 'is-right' : undefined}>
          <span aria-hidden="true">{signs[outcome]}</span> {words.outcomes[outcome]}
        </b>
        {': '}
        <Emphasised text={sayAnswer(one, asked)} />
        <span className="rd-note">
          {' '}
          {[words.points(earned, possible), confidence && words.confidence[confidence], sayTime(at)]
            .filter(Boolean)
            .join(', ')}
        </span>
      </dd>
    </div>
  );
}
