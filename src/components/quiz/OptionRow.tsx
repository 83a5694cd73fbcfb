import type { Explained, Shown } from '../../domain/questions/rules.ts';
import { Emphasised } from './Emphasised.tsx';
import { Sign } from './Sign.tsx';

interface Props {
  type: 'radio' | 'checkbox';
  line: Shown;
  chosen: boolean | undefined;
  /** The reasons of the whole question, once it is marked. */
  marked?: readonly Explained[] | undefined;
  locked?: boolean;
}

/** One answer that can be chosen, with its reason below it once the question is marked. */
export function OptionRow({ type, line, chosen, marked, locked = marked !== undefined }: Props) {
  const reason = marked?.find((one) => one.id === line.id);
  return (
    <label className={reason ? `opt ${reason.sign}` : 'opt'}>
      <input type={type} name="a" value={line.id} defaultChecked={chosen} disabled={locked} />
      <Sign of={reason} />
      <span>
        <Emphasised text={line.text} />
        {reason?.text && (
          <small>
            <Emphasised text={reason.text} />
          </small>
        )}
      </span>
    </label>
  );
}
