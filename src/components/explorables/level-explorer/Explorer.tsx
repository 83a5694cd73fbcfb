import { useEffect, useRef } from 'react';
import { findPair } from '../../../domain/explorables/turning-signs.ts';
import { vignettes } from '../../../domain/explorables/vignettes.ts';
import { companies } from '../../../strings/companies.ts';
import { explorerWords as words } from '../../../strings/level-explorer.ts';
import { FailingCases } from '../shared/FailingCases.tsx';
import { useRest } from '../shared/use-rest.ts';
import { Background } from './Background.tsx';
import { cases } from './cases.ts';
import { FactList } from './FactList.tsx';
import { LevelPicture } from './LevelPicture.tsx';
import { LevelSigns } from './LevelSigns.tsx';
import sheet from './level-explorer.css?url';
import { Settings } from './Settings.tsx';
import { sayLittle, sayStanding } from './say-standing.ts';
import { useCardDrag } from './use-card-drag.ts';
import type { Story } from './use-level-story.ts';
import { Verdict } from './Verdict.tsx';

/** The circles and what they stand for. They stay away while a company waits, or they would show what the last one gave. */
export default function Explorer({ story }: { story: Story }) {
  const { setup, company, standing, move } = story;
  const { distance } = setup;
  const { level, between } = standing;
  const held = setup.held === 'none' ? null : setup.held;
  const pair = findPair(standing, held, story.step);
  const weighed = setup.stage === 'weighed';
  const { name } = companies[company.id];
  const picture = useRef<SVGSVGElement>(null);
  const { card, over } = useCardDrag(picture, () => story.put(story.answer));
  const said = useRest(
    weighed ? sayStanding({ distance, standing, held, pair, company: { name, facts: company.facts } }) : '',
  );
  useEffect(story.arrive);
  return (
    <>
      {sheet && <link rel="stylesheet" href={sheet} precedence="model" />}
      {weighed ? (
        <Verdict company={company} said={story.said} verdict={story.verdict} />
      ) : (
        <div className="explorable-buttons level-drop" aria-hidden="true">
          {words.dropHint}
          <span className="level-tile" {...card}>
            ⠿ {name}
          </span>
        </div>
      )}
      <LevelPicture
        key="picture"
        distance={weighed ? distance : null}
        held={weighed ? held : null}
        move={move}
        picture={picture}
        over={over}
      />
      {weighed && <Settings setup={setup} level={level} move={move} hold={story.hold} />}
      <p role="status">{said}</p>
      {weighed && (
        <>
          <p className="explorable-note">
            {between && words.smallMove} {pair && sayLittle(pair)}
          </p>
          <FailingCases
            cases={cases.map(({ set, ...one }) => ({ ...one, set: () => story.set(set) }))}
            shown={cases.find(({ set }) => set.distance === distance && set.held === setup.held)?.id}
            picture={picture}
          />
          <FactList company={company} level={between?.[0] ?? level} other={between?.[1] ?? level} />
          <div className="explorable-buttons level-next">
            {vignettes
              .filter(({ id }) => id !== company.id)
              .map(({ id }) => (
                <button type="button" className="btn" key={id} onClick={() => story.take(id)}>
                  {words.another(companies[id].name)}
                </button>
              ))}
          </div>
          <LevelSigns level={level} held={held} other={pair?.find((id) => id !== level) ?? level} />
          <Background company={company} />
        </>
      )}
    </>
  );
}
