import { correction, generate } from 'lean-qr';

/** A QR code as one path of squares, each a unit wide. */
export interface QrDrawing {
  /** Squares on a side, without the quiet zone. */
  size: number;
  path: string;
}

/** Draws a text as a QR code that can lose a seventh of itself. @throws when the text is too long for any */
export function drawQr(text: string): QrDrawing {
  const bitmap = generate(text, { minCorrectionLevel: correction.M });
  const runs: string[] = [];
  for (let y = 0; y < bitmap.size; y++)
    for (let x = 0; x < bitmap.size; x++) {
      if (!bitmap.get(x, y)) continue;
      const from = x;
      while (bitmap.get(x, y)) x++;
      runs.push(`M${from} ${y}h${x - from}v1h${from - x}z`);
    }
  return { size: bitmap.size, path: runs.join('') };
}
