import { useMemo, useState } from 'react';
import type { Assignment } from '../../domain/assignment/assignment.ts';
import type { Catalogue } from '../../domain/assignment/catalogue.ts';
import type { Receipt } from '../../domain/receipt/receipt.ts';
import { encodeReceipt } from '../../domain/receipt/receipt-code.ts';
import { nameReceiptFile, writeReceiptFile } from '../../domain/receipt/receipt-file.ts';
import { handInWords as words } from '../../strings/hand-in.ts';
import { saveText } from '../learner/save-text.ts';
import { CopyField } from '../share/CopyField.tsx';
import { ReceiptQr } from './ReceiptQr.tsx';

interface Props {
  receipt: Receipt;
  assignment: Assignment;
  catalogue: Catalogue;
}

/** The code of a receipt; null for one that is too long for any. */
function tryEncode(receipt: Receipt, catalogue: Catalogue): string | null {
  try {
    return encodeReceipt(receipt, catalogue);
  } catch {
    return null;
  }
}

/** The ways to hand a receipt in: file, code, paper, QR code. Nothing goes anywhere without being pressed. */
export function TakeAway({ receipt, assignment, catalogue }: Props) {
  const [told, setTold] = useState('');
  const [hasQr, setHasQr] = useState(false);
  const code = useMemo(() => tryEncode(receipt, catalogue), [receipt, catalogue]);
  const save = () => {
    const file = nameReceiptFile(assignment, receipt.name);
    try {
      saveText(writeReceiptFile(receipt), file, 'application/json');
      setTold(words.saved(file));
    } catch {
      setTold(words.notSaved);
    }
  };
  return (
    <div className="as-take">
      <p>{words.nothingSent}</p>
      {!receipt.name && !receipt.number && <p className="as-notice">{words.nobody}</p>}
      <p className="as-buttons">
        <button type="button" className="btn primary" onClick={save}>
          {words.save}
        </button>
        <button type="button" className="btn" onClick={() => window.print()}>
          {words.print}
        </button>
        {code && !hasQr && (
          <button type="button" className="btn" onClick={() => setHasQr(true)}>
            {words.showQr}
          </button>
        )}
      </p>
      <p role="status">{told}</p>
      {code && hasQr && <ReceiptQr code={code} />}
      {code ? (
        <CopyField
          label={words.code}
          text={code}
          button={words.copy}
          hint={words.codeHint(Object.keys(receipt.texts).length)}
          lines={3}
        />
      ) : (
        <p className="as-notice">{words.noCode}</p>
      )}
    </div>
  );
}
