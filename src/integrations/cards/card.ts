import { readFileSync } from 'node:fs';
import satori, { type SatoriOptions } from 'satori';
import sharp from 'sharp';
import { layOutPair } from '../../domain/circles.ts';
import { readColours } from './read-colours.ts';

/** The picture that stands beside a link to a page. */
export interface Card {
  /** Name of its file, without the ending. */
  file: string;
  /** A small line above the title. */
  above: string;
  title: string;
  /** One or two sentences below it. */
  below: string;
  /** Distance between the centres of the two circles, in radii. */
  distance: number;
}

/** How far apart the circles stand where a page is about no level. */
export const circleDistance = 0.85;

/** Width and height that every network shows whole. */
export const cardSize = { width: 1200, height: 630 } as const;

const font = (name: string, file: string) => ({
  name,
  data: readFileSync(new URL(`../../styles/fonts/${file}.woff2`, import.meta.url)),
});
const colours = readColours();
const options: SatoriOptions = { ...cardSize, fonts: [font('Newsreader', 'newsreader'), font('Figtree', 'figtree')] };

const box = (style: Record<string, string | number>, children: unknown) => ({
  type: 'div',
  props: { style, children },
});

/** Where the words end and the circles begin. */
const wordWidth = 640;

/** The words of a card, laid out; the circles are drawn beside them. */
const layOut = ({ above, title, below }: Card) =>
  box(
    {
      display: 'flex',
      flexDirection: 'column',
      justifyContent: 'center',
      width: '100%',
      height: '100%',
      paddingLeft: 72,
      background: colours.paper,
      color: colours.ink,
    },
    [
      box({ width: wordWidth, fontFamily: 'Figtree', fontSize: 27, color: colours['ink-2'] }, above),
      box(
        {
          width: wordWidth,
          fontFamily: 'Newsreader',
          fontSize: title.length > 34 ? 68 : 84,
          lineHeight: 1.05,
          margin: '24px 0 28px',
        },
        title,
      ),
      box({ width: wordWidth, fontFamily: 'Figtree', fontSize: 29, lineHeight: 1.4, color: colours['ink-2'] }, below),
    ],
  );

/** The pair at the card's right edge, 400 units wide at most. */
function drawPair(distance: number): string {
  const r = Math.min(128, 400 / (distance + 2));
  const { sales, marketing, lens } = layOutPair({ x: 950, y: cardSize.height / 2 }, r, distance * r);
  const circle = ({ cx, cy, r }: typeof sales, fill: string) =>
    `<circle cx="${cx}" cy="${cy}" r="${r}" fill="${fill}"/>`;
  return `${circle(sales, colours.sales)}${circle(marketing, colours.marketing)}<path d="${lens}" fill="${colours['joint-fill']}"/>`;
}

/** Draws a card as PNG; the same bytes each time, because letters are drawn from the course's own fonts as shapes. */
export async function drawCard(card: Card): Promise<Buffer> {
  // Satori takes elements of React's form and needs nothing else of React.
  const words = await satori(layOut(card) as Parameters<typeof satori>[0], options);
  const picture = words.replace(/<\/svg>$/, `${drawPair(card.distance)}</svg>`);
  return sharp(Buffer.from(picture)).png({ palette: true, colours: 48, effort: 8 }).toBuffer();
}
