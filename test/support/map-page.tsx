/**
 * The map on a page of its own in a real browser, before anything around it. Bundle this file for a page with an element
 * `main`; it leaves a function in `globalThis.drawMap`.
 */
import '../../src/styles/tokens.css';
import '../../src/styles/base.css';
import '../../src/styles/page.css';
import '../../src/styles/print.css';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { MapView } from '../../src/components/team/MapView.tsx';
import { compareSides } from '../../src/domain/team/compare.ts';
import type { SeatResponse } from '../../src/domain/team/response.ts';
import type { TeamSession } from '../../src/domain/team/session.ts';
import sans from '../../src/styles/fonts/figtree.woff2?url';
import serif from '../../src/styles/fonts/newsreader.woff2?url';
import { makeSession, stretchTexts, teamContent } from './team-groups.ts';

declare global {
  /** Draws the map of these people in place of the last one, with texts as long as the longest of their kind. */
  var drawMap: (responses: SeatResponse[], session?: Partial<TeamSession>) => Promise<void>;
}

const fonts = [
  new FontFace('Figtree', `url(${sans})`, { weight: '400 700' }),
  new FontFace('Newsreader', `url(${serif})`, { weight: '400 600' }),
];
for (const font of fonts) document.fonts.add(font);
document.documentElement.style.setProperty('--font-sans', 'Figtree');
document.documentElement.style.setProperty('--font-serif', 'Newsreader');

let root: Root | undefined;
const texts = stretchTexts(teamContent.texts);
globalThis.drawMap = async (responses, session = {}) => {
  await Promise.all(fonts.map((font) => font.load()));
  root?.unmount();
  root = createRoot(document.querySelector('main') as HTMLElement); // the page that loads this has one
  flushSync(() =>
    root?.render(
      <MapView
        map={compareSides(teamContent.questions, responses)}
        session={makeSession(session)}
        {...teamContent}
        texts={texts}
        earlier={null}
        onSession={() => undefined}
      />,
    ),
  );
};
