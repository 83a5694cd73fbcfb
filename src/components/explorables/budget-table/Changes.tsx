import { type Assumed, type Assumption, assumptions, budgetFields } from '../../../domain/explorables/budget-table.ts';
import { budgetWords as words } from '../../../strings/budget-table.ts';
import { Assumptions } from '../shared/Assumptions.tsx';
import { Slider } from '../shared/Slider.tsx';

interface Props {
  assumed: Assumed;
  change: (part: Partial<Assumed>) => void;
}

const tell = (name: Assumption) => (name === 'returns' ? words.power : words.percent);

/** One number that the model assumes, to be changed. */
export function AssumedSlider({ name, assumed, change }: Props & { name: Assumption }) {
  const { from, to } = budgetFields[name];
  return (
    <Slider
      label={words.sliders[name]}
      value={assumed[name]}
      from={from}
      to={to}
      step={5}
      tell={tell(name)}
      change={(value) => change({ [name]: value })}
    />
  );
}

/** What the model assumes: to be changed, and written out. */
export function ChangeAssumptions({ assumed, change }: Props) {
  return (
    <>
      <details className="bt-moved">
        <summary>{words.change}</summary>
        {assumptions.slice(1).map((name) => (
          <AssumedSlider key={name} name={name} assumed={assumed} change={change} />
        ))}
      </details>
      <Assumptions
        parameters={[
          { name: words.weights, value: words.roots, source: words.source },
          ...assumptions.map((name) => ({ name: words.sliders[name], value: tell(name)(assumed[name]) })),
        ]}
      >
        {words.equations.map((equation) => (
          <p key={equation}>{equation}</p>
        ))}
      </Assumptions>
    </>
  );
}

/** What the model leaves out. */
export function LeftOut() {
  return (
    <details>
      <summary>{words.outside}</summary>
      <ul>
        {words.left.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </details>
  );
}
