import { distances, pictureLevel, readDistance, STEP } from '../../../domain/explorables/level-distance.ts';
import type { LevelSetup } from '../../../domain/explorables/level-explorer.ts';
import { type LevelId, levels } from '../../../domain/levels.ts';
import { explorerWords as words } from '../../../strings/level-explorer.ts';
import { Choices } from '../shared/Choices.tsx';
import { Slider } from '../shared/Slider.tsx';
import { nameLevel, nameStanding } from './names.ts';

// The slider goes from apart to close, as the levels are read; what it sets is the distance.
const turn = (distance: number) => distances.nearest + distances.furthest - distance;
const options = levels.map(({ id, name }) => ({ value: id, label: name }));
const tell = (value: number) => nameStanding(readDistance(turn(value)));

interface Props {
  setup: LevelSetup;
  level: LevelId;
  move: (distance: number) => void;
  hold: (level: LevelId | 'none') => void;
}

/** What moves the circles without dragging them, and what holds a level beside them. */
export function Settings({ setup: { distance, held }, level, move, hold }: Props) {
  const isHeld = held !== 'none';
  return (
    <div className="level-settings">
      <Slider
        label={words.closeness}
        value={turn(distance)}
        from={distances.nearest}
        to={distances.furthest}
        step={STEP}
        tell={tell}
        change={(value) => move(turn(value))}
      />
      <Choices
        legend={words.goTo}
        options={options}
        value={options.find(({ value }) => pictureLevel(value) === distance)?.value}
        choose={(id) => move(pictureLevel(id))}
      />
      <p>
        <button type="button" className="btn" onClick={() => hold(isHeld ? 'none' : level)}>
          {isHeld ? words.letGo : words.hold(nameLevel(level))}
        </button>
      </p>
    </div>
  );
}
