import { useEffect, useId, useRef, useState } from 'react';
import { type LevelId, levels, signs } from '../../domain/levels.ts';
import { levelWords } from '../../strings/levels.ts';
import { Boundary } from '../quiz/Boundary.tsx';
import { GlidingPair } from './GlidingPair.tsx';

const first: LevelId = 'undefined';

function LevelExplorer() {
  const [id, setId] = useState<LevelId>(first);
  const name = useId();
  const choice = useRef<HTMLFieldSetElement>(null);

  // A reader may have chosen before this script ran, or the browser may have restored an earlier choice.
  useEffect(() => {
    const checked = choice.current?.querySelector<HTMLInputElement>('input:checked')?.value;
    const level = levels.find((one) => one.id === checked);
    if (level) setId(level.id);
  }, []);

  const level = levels.find((one) => one.id === id);
  if (!level) return null;
  return (
    <div className="level-explorer">
      <fieldset ref={choice}>
        <legend>{levelWords.choose}</legend>
        {levels.map((one) => (
          <label key={one.id}>
            <input
              type="radio"
              name={name}
              value={one.id}
              defaultChecked={one.id === first}
              onChange={() => setId(one.id)}
            />
            {one.name}
          </label>
        ))}
      </fieldset>
      <GlidingPair distance={level.distance} />
      <p className="level-picture" role="status">
        <strong>{level.name}</strong>, {levelWords.band(level.from, level.to)}. {levelWords.picture[level.id]}
      </p>
      <p className="level-signs-title">{levelWords.signs}</p>
      <dl>
        {signs.map((sign) => {
          const { text, basis } = level.signs[sign.id];
          return (
            <div key={sign.id}>
              <dt>{sign.name}</dt>
              <dd>
                {text} {basis === 'course' && <small>({levelWords.ourReading})</small>}
              </dd>
            </div>
          );
        })}
      </dl>
    </div>
  );
}

/** Move between the four levels: the circles come together and the six signs change. The table under it needs no script. */
export default function LevelExplorerIsland() {
  return (
    <Boundary fallback={null}>
      <LevelExplorer />
    </Boundary>
  );
}
