import { useEffect, useRef } from 'react';
import { vignettes } from '../../../domain/explorables/vignettes.ts';
import { companies } from '../../../strings/companies.ts';
import { exploreWords } from '../../../strings/explore.ts';
import { explorerWords as words } from '../../../strings/level-explorer.ts';
import { CopyLink } from '../shared/CopyLink.tsx';
import { useRest } from '../shared/use-rest.ts';
import { Background } from './Background.tsx';
import { CompanyCard, LevelQuestion } from './CompanyCard.tsx';
import { FactList } from './FactList.tsx';
import { LevelPicture } from './LevelPicture.tsx';
import { LevelSigns } from './LevelSigns.tsx';
import sheet from './level-explorer.css?url';
import { Settings } from './Settings.tsx';
import { sayStanding } from './say-standing.ts';
import { useCardDrag } from './use-card-drag.ts';
import type { Story } from './use-level-story.ts';
import { Verdict } from './Verdict.tsx';

/** The circles, what they stand for, and a company that waits beside them or has been put on them. */
export default function Explorer({ story }: { story: Story }) {
  const { setup, company, standing, step, move, put } = story;
  const held = setup.held === 'none' ? null : setup.held;
  const [level, other] = standing.between ?? [standing.level, standing.level];
  const weighed = setup.stage === 'weighed';
  const name = companies[company.id].name;
  const picture = useRef<SVGSVGElement>(null);
  const { card, over } = useCardDrag(picture, put);
  const said = useRest(sayStanding({ standing, held, step, company: weighed ? { name, facts: company.facts } : null }));
  useEffect(story.arrive);
  return (
    <>
      {sheet && <link rel="stylesheet" href={sheet} precedence="model" />}
      {weighed ? (
        <Verdict company={company} said={story.said} verdict={story.verdict} />
      ) : (
        <>
          <CompanyCard id={company.id} card={story.card} />
          <LevelQuestion value={story.answer} choose={story.setAnswer} />
          <div className="explorable-buttons level-drop">
            <button type="button" className="btn primary" onClick={put}>
              {words.drop}
            </button>
            <span aria-hidden="true">{words.dropHint}</span>
            <span className="level-tile" aria-hidden="true" {...card}>
              ⠿ {name}
            </span>
          </div>
        </>
      )}
      <LevelPicture key="picture" distance={setup.distance} held={held} move={move} picture={picture} over={over} />
      <Settings setup={setup} level={standing.level} move={move} hold={story.hold} />
      <p role="status">{said}</p>
      {weighed && <FactList company={company} level={level} other={other} />}
      {weighed && (
        <div className="explorable-buttons">
          {vignettes
            .filter(({ id }) => id !== company.id)
            .map(({ id }) => (
              <button type="button" className="btn" key={id} onClick={() => story.take(id)}>
                {words.another(companies[id].name)}
              </button>
            ))}
        </div>
      )}
      <LevelSigns level={standing.level} held={held} from={step?.[0] ?? null} />
      <Background company={weighed ? company : null} set={story.set} />
      <div className="explorable-buttons">
        <button type="button" className="btn quiet" onClick={story.again}>
          {exploreWords.again}
        </button>
        <button type="button" className="btn quiet" onClick={story.reset}>
          {exploreWords.reset}
        </button>
      </div>
      <CopyLink link={story.link} />
    </>
  );
}
