import { useRef } from 'react';
import type { TeamSeat } from '../../../domain/team/response.ts';
import { shareWords as words } from '../../../strings/team-share.ts';
import { QrPicture } from '../../share/QrPicture.tsx';
import { useQr } from '../../share/use-qr.ts';

/** The QR code of a seat's link, and a way to show it to a room. */
export function QrCode({ seat, link }: { seat: TeamSeat; link: string }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const drawing = useQr(link);
  if (drawing === 'failed') return <p className="rm-note">{words.qrFailed}</p>;
  if (drawing === 'drawing') return <div className="rm-qr" />;
  return (
    <>
      <QrPicture className="rm-qr" drawing={drawing} label={words.qr(seat)} />
      <p>
        <button type="button" className="btn" onClick={() => dialog.current?.showModal()}>
          {words.qrLarge}
          <span className="visually-hidden">: {words.seat(seat)}</span>
        </button>
      </p>
      <dialog className="rm-large" ref={dialog} aria-label={words.qr(seat)} data-side={seat}>
        <p>{words.qrScan(seat)}</p>
        <QrPicture className="rm-qr" drawing={drawing} label={words.qr(seat)} />
        <button type="button" className="btn" onClick={() => dialog.current?.close()}>
          {words.qrClose}
        </button>
      </dialog>
    </>
  );
}
