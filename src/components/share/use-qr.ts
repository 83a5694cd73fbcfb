import { useEffect, useState } from 'react';
import type { QrDrawing } from './draw-qr.ts';

/** The QR code of a text, once what draws it has been fetched. That of an earlier text is never given for it. */
export function useQr(text: string): QrDrawing | 'drawing' | 'failed' {
  const [drawn, setDrawn] = useState<{ text: string; drawing: QrDrawing | 'failed' } | null>(null);
  useEffect(() => {
    let current = true;
    import('./draw-qr.ts')
      .then(({ drawQr }) => current && setDrawn({ text, drawing: drawQr(text) }))
      .catch(() => current && setDrawn({ text, drawing: 'failed' }));
    return () => {
      current = false;
    };
  }, [text]);
  return drawn?.text === text ? drawn.drawing : 'drawing';
}
