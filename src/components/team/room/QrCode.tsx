import { useRef } from 'react';
import type { TeamSeat } from '../../../domain/team/response.ts';
import { shareWords as words } from '../../../strings/team-share.ts';
import type { QrDrawing } from './draw-qr.ts';
import { useQr } from './use-qr.ts';

/** Squares of white around it, which readers need to find it. */
const QUIET = 4;

/** Black on white in both themes: not every reader takes the reverse. */
function Drawing({ drawing: { size, path }, label }: { drawing: QrDrawing; label: string }) {
  const whole = size + 2 * QUIET;
  return (
    <svg
      className="rm-qr"
      viewBox={`${-QUIET} ${-QUIET} ${whole} ${whole}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect x={-QUIET} y={-QUIET} width={whole} height={whole} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}

/** The QR code of a seat's link, and a way to show it to a room. */
export function QrCode({ seat, link }: { seat: TeamSeat; link: string }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const drawing = useQr(link);
  if (drawing === 'failed') return <p className="rm-note">{words.qrFailed}</p>;
  if (drawing === 'drawing') return <div className="rm-qr" />;
  return (
    <>
      <Drawing drawing={drawing} label={words.qr(seat)} />
      <p>
        <button type="button" className="btn" onClick={() => dialog.current?.showModal()}>
          {words.qrLarge}
          <span className="visually-hidden">: {words.seat(seat)}</span>
        </button>
      </p>
      <dialog className="rm-large" ref={dialog} aria-label={words.qr(seat)} data-side={seat}>
        <p>{words.qrScan(seat)}</p>
        <Drawing drawing={drawing} label={words.qr(seat)} />
        <button type="button" className="btn" onClick={() => dialog.current?.close()}>
          {words.qrClose}
        </button>
      </dialog>
    </>
  );
}
