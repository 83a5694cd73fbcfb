import {
  findLines,
  findRange,
  type HandoffSetup,
  handoffFields,
  moveLine,
} from '../../../domain/explorables/handoff-setup.ts';
import { handoffWords } from '../../../strings/handoff.ts';
import { Slider } from '../shared/Slider.tsx';
import { Options } from './Options.tsx';
import { nameStep } from './tell-way.ts';

const { move: words } = handoffWords;

interface Props {
  setup: HandoffSetup;
  change: (part: Partial<HandoffSetup>) => void;
}

/** Everything about the model that can be moved, by keyboard too. */
export function HandoffControls({ setup, change }: Props) {
  const lines = findLines(setup);
  return (
    <>
      <Options legend={words.legend} options={words.ways} value={setup.way} choose={(way) => change({ way })} />
      <div className="explorable-controls">
        {lines.map((place, line) => (
          <Slider
            key={words.lines[line]}
            label={words.lines[line] ?? ''}
            value={place}
            {...findRange(line, lines.length)}
            tell={nameStep}
            change={(to) => change(moveLine(setup, line, to))}
          />
        ))}
        {words.amounts.map(({ name, label, step, tell }) => (
          <Slider
            key={name}
            label={label}
            value={setup[name]}
            from={handoffFields[name].from}
            to={handoffFields[name].to}
            step={step}
            tell={tell}
            change={(value) => change({ [name]: value })}
          />
        ))}
      </div>
      <Options legend={words.good} options={words.goods} value={setup.good} choose={(good) => change({ good })} />
    </>
  );
}
