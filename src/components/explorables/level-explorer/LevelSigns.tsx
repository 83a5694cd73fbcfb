import { memo } from 'react';
import { listTurning } from '../../../domain/explorables/turning-signs.ts';
import { type LevelId, levels, signs } from '../../../domain/levels.ts';
import { explorerWords as words } from '../../../strings/level-explorer.ts';
import { nameLevel, nameLevels } from './names.ts';

interface Props {
  level: LevelId;
  held: LevelId | null;
  /** The level that the last step came from; what separates it is marked as for a held level. */
  from: LevelId | null;
}

/** The six signs at a level, and beside it at the one that is held; those that separate the two are marked. */
export const LevelSigns = memo(function LevelSigns({ level, held, from }: Props) {
  const other = held ?? from ?? level;
  const turning = listTurning(level, other);
  const columns = levels.filter(({ id }) => id === level || id === held);
  return (
    <>
      <p className="level-heading">{words.signs(nameLevels(columns.map(({ id }) => id)))}</p>
      <dl className="level-signs" data-columns={columns.length}>
        {signs.map((sign) => (
          <div key={sign.id}>
            <dt>
              {sign.name}{' '}
              {turning.includes(sign.id) && <span className="level-turns">{words.tells(nameLevel(other))}</span>}
            </dt>
            {columns.map(({ id, name, signs: seen }) => (
              <dd key={id}>
                {columns.length > 1 && <b>{name}: </b>}
                {seen[sign.id].text} <small>({words[seen[sign.id].basis]})</small>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </>
  );
});
