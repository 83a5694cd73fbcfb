import { useRef } from 'react';
import { assignOutWords } from '../../strings/assign-out.ts';
import { QrPicture } from '../share/QrPicture.tsx';
import type { useQr } from '../share/use-qr.ts';

const words = assignOutWords.qr;

interface Props {
  drawing: ReturnType<typeof useQr>;
  title: string;
}

/** The QR code of the link, and a way to show it to a room. */
export function QrPart({ drawing, title }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <h2>{words.heading}</h2>
      {drawing === 'failed' && <p>{words.failed}</p>}
      {drawing === 'drawing' && <div className="qr" />}
      {typeof drawing === 'object' && (
        <>
          <QrPicture drawing={drawing} label={words.picture} />
          <p>
            <button type="button" className="btn" onClick={() => dialog.current?.showModal()}>
              {words.large}
            </button>
          </p>
          <dialog className="as-large" ref={dialog} aria-label={words.picture}>
            <p>{title || words.scan}</p>
            <QrPicture drawing={drawing} label={words.picture} />
            <button type="button" className="btn" onClick={() => dialog.current?.close()}>
              {words.close}
            </button>
          </dialog>
        </>
      )}
    </>
  );
}
