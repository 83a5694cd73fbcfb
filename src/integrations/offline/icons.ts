import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { icons } from '../../domain/offline/icons.ts';

/** How large the mark is drawn before it is made smaller, so that its edges are clean: dots per inch. */
const DENSITY = 1600;

/** Draws the icons of the installed course from its mark, into `icons/` of a built site. */
export async function drawIcons(folder: string): Promise<void> {
  const mark = await readFile(join(folder, 'favicon.svg'));
  await mkdir(join(folder, 'icons'), { recursive: true });
  for (const { file, size, share, ground } of icons) {
    const drawn = await sharp(mark, { density: DENSITY })
      .resize(Math.round(size * share))
      .png()
      .toBuffer();
    await sharp({ create: { width: size, height: size, channels: 4, background: ground ?? '#00000000' } })
      .composite([{ input: drawn, gravity: 'centre' }])
      .png({ compressionLevel: 9, palette: true })
      .toFile(join(folder, file));
  }
}
