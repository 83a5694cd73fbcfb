import { ways } from '../../../domain/explorables/funnel-steps.ts';
import { findLines, type HandoffSetup, handoffFields, moveLine } from '../../../domain/explorables/handoff-setup.ts';
import { handoffWords } from '../../../strings/handoff.ts';
import { Choices } from '../shared/Choices.tsx';
import { Slider } from '../shared/Slider.tsx';
import { nameStep } from './tell-funnel.ts';

const { move: words, hotels } = handoffWords;

interface Props {
  setup: HandoffSetup;
  change: (part: Partial<HandoffSetup>) => void;
}

/** Everything about the model that can be moved, by keyboard too. */
export function HandoffControls({ setup, change }: Props) {
  const lines = findLines(setup);
  return (
    <>
      <Choices
        legend={words.way}
        options={ways.map((value) => ({ value, label: words.ways[value] }))}
        value={setup.way}
        choose={(way) => change({ way })}
      />
      <fieldset className="explorable-controls">
        <legend>{words.controls}</legend>
        {lines.map((place, line) => (
          <Slider
            key={line === 0 ? words.place : words.second}
            label={line === 0 ? words.place : words.second}
            value={place}
            from={line + 1}
            to={lines.length === 2 && line === 0 ? 6 : 7}
            tell={nameStep}
            change={(to) => change(moveLine(setup, line, to))}
          />
        ))}
        <Slider
          label={words.hotels}
          value={setup.hotels}
          from={handoffFields.hotels.from}
          to={handoffFields.hotels.to}
          step={50}
          tell={hotels}
          change={(value) => change({ hotels: value })}
        />
        <Slider
          label={words.hours}
          value={setup.hours}
          from={handoffFields.hours.from}
          to={handoffFields.hours.to}
          step={100}
          tell={words.hoursOf}
          change={(value) => change({ hours: value })}
        />
        <Slider
          label={words.back}
          value={setup.back}
          from={handoffFields.back.from}
          to={handoffFields.back.to}
          step={5}
          tell={words.backOf}
          change={(value) => change({ back: value })}
        />
      </fieldset>
      <Choices
        legend={words.good}
        options={handoffFields.good.values.map((value) => ({ value, label: words.goods[value] }))}
        value={setup.good}
        choose={(good) => change({ good })}
      />
    </>
  );
}
