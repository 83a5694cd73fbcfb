import { useEffect, useState } from 'react';
import type { QrDrawing } from './draw-qr.ts';

/** The QR code of a text, once what draws it has been fetched. */
export function useQr(text: string): QrDrawing | 'drawing' | 'failed' {
  const [drawing, setDrawing] = useState<QrDrawing | 'drawing' | 'failed'>('drawing');
  useEffect(() => {
    let current = true;
    import('./draw-qr.ts')
      .then(({ drawQr }) => current && setDrawing(drawQr(text)))
      .catch(() => current && setDrawing('failed'));
    return () => {
      current = false;
    };
  }, [text]);
  return drawing;
}
