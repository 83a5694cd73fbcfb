import { expect, test } from 'vitest';
import { decodeReceipt, encodeReceipt } from '../../../src/domain/receipt/receipt-code.ts';
import { readReceiptFile, writeReceiptFile } from '../../../src/domain/receipt/receipt-file.ts';
import { makeAssignment, makeCatalogue } from '../../support/assignments.ts';
import { classOf } from '../../support/receipts.ts';

test('x', () => {
  const c = makeCatalogue();
  for (const r of classOf(30)) {
    const code = encodeReceipt(r, c);
    console.log(
      r.name,
      r.rows.length,
      r.rows.reduce((s, x) => s + x.tries, 0),
      code.length,
      writeReceiptFile(r).length,
    );
    const back = decodeReceipt(c, [makeAssignment()], code);
    expect(back.ok).toBe(true);
    expect(readReceiptFile(writeReceiptFile(r))).toEqual({
      ok: true,
      value: { receipt: r, from: 'file', edited: false, leftOut: { texts: 0, rows: 0 } },
    });
    if (r.name.startsWith('Ana')) {
      console.log(code, writeReceiptFile(r).slice(0, 3000));
      if (back.ok) console.log(JSON.stringify(back.value).slice(0, 2000));
    }
  }
});
