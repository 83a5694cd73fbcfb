import { memo } from 'react';
import { listTurning } from '../../../domain/explorables/turning-signs.ts';
import { type LevelId, levels, signs } from '../../../domain/levels.ts';
import { explorerWords as words } from '../../../strings/level-explorer.ts';
import { nameLevel, nameLevels } from './names.ts';

interface Props {
  level: LevelId;
  held: LevelId | null;
  /** What the present level is told apart from; the signs that do so are marked. */
  other: LevelId;
}

/** The six signs at a level, and beside it at the one that is held; those that separate the two are marked. */
export const LevelSigns = memo(function LevelSigns({ level, held, other }: Props) {
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
