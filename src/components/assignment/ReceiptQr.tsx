import { handInWords as words } from '../../strings/hand-in.ts';
import { QrPicture } from '../share/QrPicture.tsx';
import { useQr } from '../share/use-qr.ts';

/** Most squares on a side that a phone reads from a screen or from paper. */
const READABLE = 117;

/** A receipt's code as a QR code, or why there is none. In capitals it takes less room, and reads the same. */
export function ReceiptQr({ code }: { code: string }) {
  const drawing = useQr(code.toUpperCase());
  return (
    <div className="as-qr" role="status">
      {drawing === 'drawing' ? (
        words.qrDrawing
      ) : drawing === 'failed' || drawing.size > READABLE ? (
        <p>{words.qrFailed}</p>
      ) : (
        <QrPicture drawing={drawing} label={words.qr} />
      )}
    </div>
  );
}
