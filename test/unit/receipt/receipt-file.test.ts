import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeAssignment } from '../../../src/domain/assignment/assignment-code.ts';
import {
  MAX_RECEIPT_FILE,
  nameReceiptFile,
  readReceiptFile,
  writeReceiptFile,
} from '../../../src/domain/receipt/receipt-file.ts';
import type { ReceiptReason } from '../../../src/domain/receipt/receipt-reason.ts';
import { MAX_ROWS } from '../../../src/domain/receipt/receipt-shape.ts';
import { encodeCopy } from '../../../src/domain/record/saved-copy.ts';
import { writeSessionFile } from '../../../src/domain/team/session-file.ts';
import { sayReceiptReason } from '../../../src/strings/receipts.ts';
import { makeAssignment, makeCatalogue } from '../../support/assignments.ts';
import { corruptText, makeRandom } from '../../support/corrupt.ts';
import { anyReceipt, makeReceiptFor } from '../../support/receipts.ts';
import { sealedCodes } from '../../support/team.ts';

const receipt = makeReceiptFor();
const file = writeReceiptFile(receipt);
const small = writeReceiptFile(makeReceiptFor({ habits: { share: 0.2 } }));
const reasonOf = (text: string): ReceiptReason | 'read' | 'edited' => {
  const read = readReceiptFile(text);
  return read.ok ? (read.value.edited ? 'edited' : 'read') : read.reason;
};
/** The file with something in it changed by a program that knows JSON. */
// biome-ignore lint/suspicious/noExplicitAny: a test may put anything anywhere
const change = (edit: (file: any) => void): string => {
  const parsed = JSON.parse(file);
  edit(parsed);
  return JSON.stringify(parsed);
};

describe('the file of a receipt', () => {
  it('comes back as it was written, and is written again as it was', () => {
    fc.assert(
      fc.property(anyReceipt, (one) => {
        const read = readReceiptFile(writeReceiptFile(one));
        expect(read).toEqual({
          ok: true,
          value: { receipt: one, from: 'file', edited: false, leftOut: { texts: 0, rows: 0 } },
        });
        expect(read.ok && writeReceiptFile(read.value.receipt)).toBe(writeReceiptFile(one));
      }),
    );
  });

  it('can be read by a person: a line for each field, task, question and text', () => {
    const lines = file.trimEnd().split('\n');
    expect(lines[0]).toBe('{"format": "truce-receipt", "version": 1, "receipt": {');
    expect(lines).toContain('  "name": "Ana Müller",');
    expect(lines.filter((line) => line.startsWith('    {"question":'))).toHaveLength(receipt.rows.length);
    expect(lines.at(-1)).toMatch(/^\}, "check": "[0-9a-f]{16}"\}$/);
  });

  it('counts as unedited in other clothes: other line breaks, indents, order of keys, a mark at the beginning', () => {
    expect(reasonOf(`\uFEFF${file.replaceAll('\n', '\r\n')}`)).toBe('read');
    expect(reasonOf(JSON.stringify(JSON.parse(file), null, 4))).toBe('read');
    const turned = (value: unknown): unknown =>
      typeof value !== 'object' || value === null
        ? value
        : Array.isArray(value)
          ? value.map(turned)
          : Object.fromEntries(
              Object.entries(value)
                .toReversed()
                .map(([key, held]) => [key, turned(held)]),
            );
    expect(reasonOf(JSON.stringify(turned(JSON.parse(file))))).toBe('read');
  });

  it.each<[string, Parameters<typeof change>[0]]>([
    [
      'a name',
      (one) => {
        one.receipt.name = 'Ben Okafor';
      },
    ],
    [
      'a name with a mark that turns it',
      (one) => {
        one.receipt.name = '\u202eAna Müller';
      },
    ],
    [
      'a time',
      (one) => {
        one.receipt.rows[3].first.at = '2026-11-20T10:00:00.000Z';
      },
    ],
    [
      'a result',
      (one) => {
        one.receipt.rows[0].best.outcome = 'partly';
      },
    ],
    [
      'points',
      (one) => {
        one.receipt.rows[0].best.earned = 0.5;
      },
    ],
    [
      'an answer',
      (one) => {
        one.receipt.rows[0].first.answer.option = 'another';
      },
    ],
    [
      'a row less',
      (one) => {
        one.receipt.rows.pop();
      },
    ],
    [
      'rows in another order',
      (one) => {
        one.receipt.rows.reverse();
      },
    ],
    [
      'a text',
      (one) => {
        one.receipt.texts['tc-restate'] += ' more';
      },
    ],
    [
      'a text more',
      (one) => {
        one.receipt.texts['another-one'] = '';
      },
    ],
    [
      'a task done',
      (one) => {
        one.receipt.tasks[0].doneAt = null;
      },
    ],
    [
      'another check',
      (one) => {
        one.check = '0123456789abcdef';
      },
    ],
    [
      'no check',
      (one) => {
        delete one.check;
      },
    ],
    [
      'a field more at the top',
      (one) => {
        one.grade = 'A';
      },
    ],
    [
      'a field more in the receipt',
      (one) => {
        one.receipt.grade = 'A';
      },
    ],
    [
      'a field more in a row',
      (one) => {
        one.receipt.rows[0].grade = { deep: [[[]]] };
      },
    ],
    [
      'a field more in a try',
      (one) => {
        one.receipt.rows[0].first.grade = 'A';
      },
    ],
    [
      'a field more in an answer',
      (one) => {
        one.receipt.rows[0].first.answer.text = 'A';
      },
    ],
    [
      'a field more in a task',
      (one) => {
        one.receipt.tasks[0].grade = 'A';
      },
    ],
  ])('counts as edited with %s', (_, edit) => {
    expect(reasonOf(change(edit))).toBe('edited');
  });

  it('counts as edited with any other letter in any text or number of it', () => {
    const { receipt: held } = JSON.parse(small);
    const paths: [object: Record<string, unknown>, key: string][] = [];
    const walk = (value: unknown) => {
      if (typeof value !== 'object' || value === null) return;
      for (const [key, inner] of Object.entries(value)) {
        if (typeof inner === 'string') paths.push([value as Record<string, unknown>, key]); // an object with keys
        walk(inner);
      }
    };
    walk(held);
    expect(paths.length).toBeGreaterThan(50);
    for (const [object, key] of paths) {
      const text = String(object[key]);
      for (let place = 0; place < text.length; place++) {
        object[key] = text.slice(0, place) + (text[place] === 'e' ? 'a' : 'e') + text.slice(place + 1);
        expect(reasonOf(JSON.stringify({ ...JSON.parse(small), receipt: held })), `${key} ${place}`).not.toBe('read');
      }
      object[key] = text;
    }
    expect(reasonOf(JSON.stringify({ ...JSON.parse(small), receipt: held }))).toBe('read');
  });
});

describe('a file that is no receipt', () => {
  const record = encodeCopy({ exportedAt: receipt.madeAt, edition: '2026.1', events: [] });
  const session = writeSessionFile(
    {
      session: {
        ...{ id: '5e551011', edition: 1, label: 'Company', at: receipt.madeAt, agreed: '', repeatOn: '' },
        sizes: { sales: null, marketing: null },
        context: {},
      },
      codes: [],
    },
    receipt.madeAt,
  );
  const [seat = ''] = sealedCodes(1);
  const assignment = encodeAssignment(makeAssignment());
  const other = (thing: string) => ({ type: 'other-thing', thing });

  it.each<[string, string, unknown]>([
    ['empty', '\uFEFF \n', { type: 'empty' }],
    ['too long', 'x'.repeat(MAX_RECEIPT_FILE + 1), { type: 'too-long', limit: MAX_RECEIPT_FILE }],
    ['not ours', 'Dear Dr Okafor,', { type: 'not-json' }],
    ['a web page', '<!doctype html><title>Log in</title>', { type: 'not-json' }],
    ['half of one', file.slice(0, 5_000), { type: 'cut-off' }],
    ['a record', record, other('record')],
    ['half of a record', record.slice(0, 60), other('record')],
    ['a comparison', session, other('team')],
    ['a seat code', `My code: ${seat}`, other('seat')],
    ['a seat code in a JSON text', JSON.stringify(seat), other('seat')],
    ['the link of an assignment', `https://example.org/truce/assignment/#${assignment}`, other('assign')],
    ['an archive', 'PK\u0003\u0004\u0014\0\0\0', other('archive')],
    ['a printed page', '%PDF-1.7\n', other('pdf')],
    ['other JSON', '{"name":"Ana"}', { type: 'other-format' }],
    ['a list', '[1,2,3]', { type: 'not-json' }],
    ['nothing', 'null', { type: 'not-json' }],
    [
      'a newer one',
      change((one) => {
        one.version = 2;
      }),
      { type: 'newer-version' },
    ],
    [
      'without a version',
      change((one) => {
        delete one.version;
      }),
      { type: 'damaged', field: 'version' },
    ],
    [
      'without a receipt',
      change((one) => {
        delete one.receipt;
      }),
      { type: 'damaged', field: 'receipt' },
    ],
  ])('is named: %s', (_, text, reason) => {
    expect(reasonOf(text)).toEqual(reason);
  });

  it.each<[string, Parameters<typeof change>[0]]>([
    [
      'assignment',
      (one) => {
        one.receipt.assignment = `${assignment.slice(0, -1)}0`;
      },
    ],
    [
      'assignment',
      (one) => {
        one.receipt.assignment = `see ${assignment}`;
      },
    ],
    [
      'edition',
      (one) => {
        one.receipt.edition = '';
      },
    ],
    [
      'name',
      (one) => {
        one.receipt.name = 'x'.repeat(81);
      },
    ],
    [
      'number',
      (one) => {
        one.receipt.number = 4711;
      },
    ],
    [
      'madeAt',
      (one) => {
        one.receipt.madeAt = '2026-02-31T10:00:00.000Z';
      },
    ],
    [
      'tasks',
      (one) => {
        one.receipt.tasks = {};
      },
    ],
    [
      'tasks[2]',
      (one) => {
        one.receipt.tasks[1].task = 0;
      },
    ],
    [
      'tasks[1].doneAt',
      (one) => {
        one.receipt.tasks[0].doneAt = 'yesterday';
      },
    ],
    [
      'rows',
      (one) => {
        one.receipt.rows = Array(MAX_ROWS + 1).fill(one.receipt.rows[0]);
      },
    ],
    [
      'rows[3]',
      (one) => {
        one.receipt.rows[2].question = one.receipt.rows[0].question;
      },
    ],
    [
      'rows[1].question',
      (one) => {
        one.receipt.rows[0].question = '__proto__';
      },
    ],
    [
      'rows[1].rev',
      (one) => {
        one.receipt.rows[0].rev = 0;
      },
    ],
    [
      'rows[1].tries',
      (one) => {
        one.receipt.rows[0].tries = 1.5;
      },
    ],
    [
      'rows[1].late',
      (one) => {
        one.receipt.rows[0].late = one.receipt.rows[0].tries + 1;
      },
    ],
    [
      'rows[3].first.at',
      (one) => {
        one.receipt.rows[2].first.at = '2026-11-20';
      },
    ],
    [
      'rows[1].last.answer',
      (one) => {
        one.receipt.rows[0].last.answer = null;
      },
    ],
    [
      'rows[1].last.answer',
      (one) => {
        one.receipt.rows[0].last.answer = { type: 'constructor' };
      },
    ],
    [
      'rows[1].best.outcome',
      (one) => {
        one.receipt.rows[0].best.outcome = 'excellent';
      },
    ],
    [
      'rows[1].best.earned',
      (one) => {
        one.receipt.rows[0].best.earned = -1;
      },
    ],
    [
      'rows[1].best.possible',
      (one) => {
        one.receipt.rows[0].best.possible = 1e9;
      },
    ],
    [
      'rows[1].first.confidence',
      (one) => {
        one.receipt.rows[0].first.confidence = 'sure';
      },
    ],
    [
      'texts',
      (one) => {
        one.receipt.texts = [];
      },
    ],
    [
      'texts',
      (one) => {
        one.receipt.texts['not an id'] = 'x';
      },
    ],
    [
      'texts.tc-restate',
      (one) => {
        one.receipt.texts['tc-restate'] = 'x'.repeat(20_001);
      },
    ],
  ])('is named by what is wrong in it: %s', (field, edit) => {
    expect(reasonOf(change(edit))).toEqual({ type: 'damaged', field });
  });

  it('does no harm with the names that every object has', () => {
    const raw = (at: string, put: string) => file.replace(at, `${put}${at}`);
    expect(reasonOf(raw('"name":', '"__proto__": {"polluted": true}, '))).toBe('edited');
    expect(reasonOf(raw('"tc-restate":', '"__proto__": "polluted", '))).toEqual({ type: 'damaged', field: 'texts' });
    expect(reasonOf(file.replace('"tc-marketing-complaint"', '"__proto__"'))).toMatchObject({ type: 'damaged' });
    const read = readReceiptFile(raw('"tc-restate":', '"constructor": "a text", '));
    if (!read.ok) throw new Error(sayReceiptReason(read.reason));
    expect(read.value.receipt.texts.constructor).toBe('a text');
    expect(read.value.receipt.texts.toString).toBeUndefined();
    expect(
      reasonOf(
        change((one) => {
          one.receipt.rows[0].question = 'constructor';
        }),
      ),
    ).toBe('edited');
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});

describe('a damaged file', () => {
  it('has a reason at every length', () => {
    for (let length = 0; length < small.trimEnd().length; length++) {
      const reason = reasonOf(small.slice(0, length));
      expect(typeof reason, String(length)).toBe('object');
      // Until its name stands there, it may be any file.
      if (length > 30) expect(reason).toEqual({ type: 'cut-off' });
    }
  });

  it('has a reason, or counts as edited, and never throws: 10,000 of them', () => {
    const random = makeRandom(7);
    const seen = new Map<string, number>();
    for (let time = 0; time < 10_000; time++) {
      const text = corruptText(small, random);
      const reason = reasonOf(text);
      // A space more between two fields changes nothing of what it says.
      if (reason === 'read') expect(JSON.stringify(JSON.parse(text))).toBe(JSON.stringify(JSON.parse(small)));
      const type = typeof reason === 'string' ? reason : reason.type;
      if (typeof reason !== 'string') expect(sayReceiptReason(reason)).toMatch(/[A-Z].*\.$/);
      seen.set(type, (seen.get(type) ?? 0) + 1);
    }
    for (const type of ['edited', 'cut-off', 'damaged']) expect(seen.get(type), type).toBeGreaterThan(100);
    expect(seen.get('read') ?? 0).toBeLessThan(200);
  });

  it('is refused in no time, however deep or long it is', () => {
    const deep = `{"format":"truce-receipt","version":1,"receipt":${'['.repeat(900_000)}${']'.repeat(900_000)}}`;
    const wide = change((one) => {
      one.receipt.rows[0].first.answer = { type: 'choices', options: Array(150_000).fill('a') };
    });
    const keys = change((one) => {
      one.receipt.texts = Object.fromEntries(Array.from({ length: 100_000 }, (_, n) => [`t-${n}`, '']));
    });
    for (const text of [deep, wide, keys, `"${'receipt-'.repeat(200_000)}"`, '{"truce-receipt"'.repeat(100_000)]) {
      const start = performance.now();
      expect(typeof reasonOf(text)).toBe('object');
      expect(performance.now() - start).toBeLessThan(1_000);
    }
  });
});

describe('the largest file that can be made', () => {
  it('is read: the whole course with every text at its longest', () => {
    const catalogue = makeCatalogue();
    const lessons = catalogue.modules.flatMap((module) => module.lessons);
    const assignment = makeAssignment({
      tasks: [...lessons.map(({ id }) => ({ type: 'quiz' as const, lesson: id })), { type: 'treaty' }],
    });
    const whole = makeReceiptFor({ assignment });
    const texts = Object.fromEntries(Object.keys(whole.texts).map((id) => [id, '"\n'.repeat(10_000)]));
    expect(Object.keys(texts).length).toBeGreaterThan(10);
    expect(reasonOf(writeReceiptFile({ ...whole, texts }))).toBe('read');
  });
});

describe('its name', () => {
  it.each([
    ['Week 3: why they fight', 'Ana Müller', 'truce-receipt-week-3-why-they-fight-ana-muller.json'],
    ['', 'Ana', 'truce-receipt-a551611e-ana.json'],
    ['../../etc/passwd\0', 'CON', 'truce-receipt-etc-passwd-con.json'],
    ['Übung', '', 'truce-receipt-ubung.json'],
    ['?*:"<>|\\', '👩‍💼', 'truce-receipt-a551611e.json'],
    ['李老师', '李小龙', 'truce-receipt-李老师-李小龙.json'],
    ['x'.repeat(80), `${'y'.repeat(39)} z`, `truce-receipt-${'x'.repeat(40)}-${'y'.repeat(39)}.json`],
  ])('for %s and %s', (title, name, expected) => {
    expect(nameReceiptFile({ id: 'a551611e', title }, name)).toBe(expected);
  });
});
