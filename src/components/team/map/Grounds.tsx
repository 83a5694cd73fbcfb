import { Fragment } from 'react';
import type { TeamReason } from '../../../domain/team/team-reasons.ts';
import type { Advice } from '../../../schemas/diagnostic.ts';
import type { TeamGate, TeamMove } from '../../../schemas/team.ts';
import { mapWords } from '../../../strings/team-map.ts';
import type { ReasonNames } from '../../diagnostic/name-reason.ts';
import type { TeamTexts } from '../team-texts.ts';
import { nameTeamReasons } from './name-team-reasons.ts';

const words = mapWords.moves;

interface Props {
  text: TeamGate | TeamMove | Advice;
  reasons: readonly TeamReason[];
  texts: TeamTexts;
  names: ReasonNames;
}

/** What a gate or a move rests on: why, what speaks against it, what chose it, and its sources. */
export function Grounds({ text: { why, but, sources }, reasons, texts, names }: Props) {
  return (
    <dl className="tm-grounds">
      <div>
        <dt>{words.why}</dt>
        <dd>{why}</dd>
      </div>
      {but && (
        <div>
          <dt>{words.but}</dt>
          <dd>{but}</dd>
        </div>
      )}
      {reasons.length > 0 && (
        <div>
          <dt>{words.because}</dt>
          <dd>{nameTeamReasons(reasons, names).join('; ')}</dd>
        </div>
      )}
      <div>
        <dt>{words.sources}</dt>
        <dd>
          {sources.map((id, place) => (
            <Fragment key={id}>
              {place > 0 && '; '}
              <a href={texts.sources[id]}>{texts.results.sources[id] ?? id}</a>
            </Fragment>
          ))}
        </dd>
      </div>
    </dl>
  );
}

/** The lesson that teaches a gate or a move; nothing where there is none. */
export function LessonLink({ lesson, texts }: { lesson: Advice['lesson']; texts: TeamTexts }) {
  const address = lesson && texts.lessons[lesson.id];
  if (!address) return null;
  return (
    <p className="tm-lesson">
      {words.lesson} <a href={address}>{lesson.words}</a>
    </p>
  );
}
