import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { oklchToHex } from '../../../src/domain/oklch.ts';
import { type Card, cardSize, circleDistance, drawCard } from '../../../src/integrations/cards/card.ts';
import { listCards } from '../../../src/integrations/cards/list-cards.ts';
import { readColours } from '../../../src/integrations/cards/read-colours.ts';
import { sampleCourse } from '../../support/sample-course.ts';

const card: Card = {
  file: 'sample',
  above: 'Truce · Moving up',
  title: 'A long title that has to be broken into lines',
  below: 'Words of “each side”, with a dash – and an é, which every font of the course holds.'.repeat(3),
  distance: circleDistance,
};

test('a card has the size that networks show, the same bytes each time, and fewer than 40,000 of them', async () => {
  const [one, other] = await Promise.all([drawCard(card), drawCard(card)]);
  expect(one.equals(other)).toBe(true);
  expect(one.length).toBeLessThan(40_000);
  expect(await sharp(one).metadata()).toMatchObject({ format: 'png', ...cardSize });
});

/** Whether a point of a picture is of about this colour. */
async function hasColour(png: Buffer, left: number, top: number, hex: string): Promise<boolean> {
  const [r = 0, g = 0, b = 0] = await sharp(png)
    .removeAlpha()
    .extract({ left, top, width: 1, height: 1 })
    .raw()
    .toBuffer();
  const wanted = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return [r, g, b].every((part, i) => Math.abs(part - (wanted[i] ?? 0)) < 12);
}

test('the circles stand as far apart as the card says, and words never reach them', async () => {
  const { paper, 'joint-fill': joint } = readColours();
  const middle = [950, cardSize.height / 2] as const;
  expect(await hasColour(await drawCard(card), ...middle, joint)).toBe(true);
  expect(await hasColour(await drawCard({ ...card, distance: 2.6 }), ...middle, paper)).toBe(true);
  // Between the words and the circles a strip stays empty from top to bottom, so each of its rows is paper.
  const strip = { left: 722, top: 0, width: 16, height: cardSize.height };
  const { channels } = await sharp(
    await sharp(await drawCard({ ...card, distance: 2.6 }))
      .extract(strip)
      .toBuffer(),
  ).stats();
  for (const { min, max } of channels.slice(0, 3)) expect(max - min).toBeLessThan(4);
});

test('other words make another picture', async () => {
  const [one, other] = await Promise.all([drawCard(card), drawCard({ ...card, title: 'Another title' })]);
  expect(one.equals(other)).toBe(false);
});

test('there is a card for the course, each module and each lesson, one file each', () => {
  const course = sampleCourse;
  const lessons = course.modules.flatMap((module) => module.lessons);
  const cards = listCards(course);
  expect(cards.map(({ file }) => file).toSorted()).toEqual(
    ['course', ...course.modules.map(({ id }) => id), ...lessons.map(({ id }) => id)].toSorted(),
  );
});

test('the card of a level shows how close the two are there', () => {
  const [module] = sampleCourse.modules;
  const [lesson] = module?.lessons ?? [];
  if (!module || !lesson) throw new Error('The sample has no lesson.');
  const modules = [{ ...module, lessons: [{ ...lesson, id: 'integrated' }, lesson] }];
  const distances = listCards({ ...sampleCourse, modules }).map(({ distance }) => distance);
  expect(distances).toEqual([circleDistance, circleDistance, 0.4, circleDistance]);
});

test('colours are those of the style sheet', () => {
  expect(oklchToHex(1, 0, 0)).toBe('#ffffff');
  expect(oklchToHex(0, 0, 0)).toBe('#000000');
  // oklch(62.8% 0.2577 29.23) is sRGB's red: https://www.w3.org/TR/css-color-4/
  expect(oklchToHex(0.62796, 0.25768, 29.234)).toBe('#ff0000');
  const css = readFileSync('src/styles/tokens.css', 'utf8');
  expect(css).toContain('--sales: light-dark(oklch(66% 0.185 42)');
  expect(readColours().sales).toBe(oklchToHex(0.66, 0.185, 42));
});
