import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeCopy } from '../../../src/domain/record/saved-copy.ts';
import { gather } from '../../../src/domain/team/gather.ts';
import { MAX_FILED_LABEL, MAX_FILED_TEXT } from '../../../src/domain/team/read-session.ts';
import type { SavedSession, TeamSession } from '../../../src/domain/team/session.ts';
import {
  MAX_CODES,
  MAX_FILE,
  nameSessionFile,
  readSessionFile,
  writeSessionFile,
} from '../../../src/domain/team/session-file.ts';
import { anyContext, content } from '../../support/diagnostic-content.ts';
import { anyId, sealedCodes } from '../../support/team.ts';

const at = '2026-05-03T10:00:00.000Z';
const session: TeamSession = {
  id: '5e551011',
  edition: 1,
  label: 'Company of the test',
  at,
  sizes: { sales: 12, marketing: null },
  context: { size: 'small' },
  agreed: 'One list of leads\nA meeting on Mondays',
  repeatOn: '2026-11-03',
};
const saved: SavedSession = { session, codes: sealedCodes(4) };
const text = writeSessionFile(saved, at);
const failed = (reason: object) => ({ ok: false, reason });

const anyDay = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());
const anySize = fc.option(fc.integer({ min: 1, max: 500 }));
const anySession: fc.Arbitrary<TeamSession> = fc.record({
  id: anyId,
  edition: fc.integer({ min: 1, max: 255 }),
  label: fc.string({ unit: 'binary', maxLength: 60 }),
  at: anyDay,
  sizes: fc.record({ sales: anySize, marketing: anySize }),
  context: anyContext,
  agreed: fc.string({ unit: 'binary', maxLength: 300 }),
  repeatOn: fc.oneof(
    fc.constant(''),
    anyDay.map((day) => day.slice(0, 10)),
  ),
});

/** The file with something else in it. */
const change = (fields: object) => JSON.stringify({ ...(JSON.parse(text) as object), ...fields });
const changeSession = (fields: object) => change({ session: { ...session, ...fields } });

describe('a saved session', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(anySession, fc.uniqueArray(fc.constantFrom(...saved.codes)), (one, codes) => {
        expect(readSessionFile(writeSessionFile({ session: one, codes }, at))).toEqual({
          ok: true,
          value: { session: one, codes },
        });
      }),
    );
  });

  it('is JSON with its format, version and time, a code a line', () => {
    expect(JSON.parse(text)).toEqual({ format: 'truce-team', version: 1, savedAt: at, session, codes: saved.codes });
    expect(text.split('\n').slice(1, 5)).toEqual(saved.codes.map((code, place) => `"${code}"${place < 3 ? ',' : ''}`));
    const name = (label: string) => nameSessionFile({ label, id: '5e551011' }, at);
    expect(name('')).toBe('truce-team-5e551011-2026-05-03.json');
    expect(name('../Łódź & Co.')).toBe('truce-team-łódź-co-2026-05-03.json');
    expect(name('*?')).toBe('truce-team-5e551011-2026-05-03.json');
  });

  /** Files that people have: this one stands for every one of its version and never changes. */
  it('of the first version is read for ever', () => {
    const old =
      '{"format":"truce-team","version":1,"savedAt":"2026-05-03T10:00:00.000Z","session":{"id":"5e551011","edition":1,' +
      '"label":"","at":"2026-05-03T09:00:00Z","sizes":{"sales":null,"marketing":7},"context":{},"agreed":"","repeatOn":""},' +
      '"codes":["seat-a1y3vtqtlp3pqs9np95fwvhgsfnxvejqq3tjr"]}';
    expect(readSessionFile(old)).toEqual({
      ok: true,
      value: {
        session: {
          id: '5e551011',
          edition: 1,
          label: '',
          at: '2026-05-03T09:00:00Z',
          sizes: { sales: null, marketing: 7 },
          context: {},
          agreed: '',
          repeatOn: '',
        },
        codes: ['seat-a1y3vtqtlp3pqs9np95fwvhgsfnxvejqq3tjr'],
      },
    });
  });

  it('loses no code that is damaged: it is named when they are gathered', () => {
    const codes = [...saved.codes, 'seat-a1damaged', 'anything', ''];
    const read = readSessionFile(writeSessionFile({ session, codes }, at));
    expect(read).toEqual({ ok: true, value: { session, codes } });
    expect(gather(content.questions, session, codes).leftOut).toHaveLength(3);
  });

  it('has each code once, and none of the fields that are not known', () => {
    const more = change({
      codes: [...saved.codes, ...saved.codes],
      colour: 'plum',
      session: { ...session, mood: 'good' },
    });
    expect(readSessionFile(more)).toEqual({ ok: true, value: saved });
  });

  it('is read with a byte order mark and white space around it, and formatted by an editor', () => {
    for (const one of [`\ufeff${text}`, `\r\n${text}\n\n`, JSON.stringify(JSON.parse(text), null, '\t')])
      expect(readSessionFile(one)).toEqual({ ok: true, value: saved });
  });

  it('of thousands of people is read whole', () => {
    const many = { session: { ...session, agreed: 'x'.repeat(MAX_FILED_TEXT) }, codes: sealedCodes(MAX_CODES) };
    expect(readSessionFile(writeSessionFile(many, at))).toEqual({ ok: true, value: many });
  });
});

describe('what is no saved session', () => {
  it.each<[string, string, object]>([
    ['nothing', ' \n', { type: 'empty' }],
    ['too much', ' '.repeat(MAX_FILE + 1), { type: 'too-long', limit: MAX_FILE }],
    ['words', 'Dear all', { type: 'not-json' }],
    ['codes', saved.codes.join('\n'), { type: 'not-json' }],
    ['half a file', text.slice(0, -30), { type: 'cut-off' }],
    ['half of something else', '{"format":"truce-re', { type: 'not-json' }],
    ['half of a text about it', `{"text":"${'x'.repeat(200)}","about":"truce-team"`, { type: 'not-json' }],
    ['a copy of a record', encodeCopy({ exportedAt: at, edition: '2026.1', events: [] }), { type: 'record' }],
    ['a list', '[]', { type: 'other-format' }],
    ['a number', '7', { type: 'other-format' }],
    ['null', 'null', { type: 'other-format' }],
    ['another file', '{"format":"other"}', { type: 'other-format' }],
    ['a newer version', change({ version: 2, session: 'new', codes: {} }), { type: 'newer-version' }],
    ['no version', change({ version: undefined }), { type: 'damaged', field: 'version' }],
    ['a version that is a word', change({ version: '1' }), { type: 'damaged', field: 'version' }],
    ['no session', change({ session: null }), { type: 'damaged', field: 'session.id' }],
    ['no codes', change({ codes: undefined }), { type: 'damaged', field: 'codes' }],
    ['codes that are no list', change({ codes: { length: 1 } }), { type: 'damaged', field: 'codes' }],
    ['a code that is no text', change({ codes: [7] }), { type: 'damaged', field: 'codes' }],
    ['a code without end', change({ codes: ['x'.repeat(1001)] }), { type: 'damaged', field: 'codes' }],
    ['too many codes', change({ codes: Array(MAX_CODES + 1).fill('x') }), { type: 'damaged', field: 'codes' }],
  ])('%s', (_, file, reason) => {
    expect(readSessionFile(file)).toEqual(failed(reason));
  });

  it.each<[string, unknown]>([
    ['id', '5E551011'],
    ['id', '5e55101'],
    ['edition', 0],
    ['edition', 1.5],
    ['edition', 256],
    ['label', null],
    ['label', 'x'.repeat(MAX_FILED_LABEL + 1)],
    ['at', 'yesterday'],
    ['at', '2026-02-31T10:00:00Z'],
    ['at', 7],
    ['sizes', null],
    ['sizes', { sales: 3 }],
    ['sizes', { sales: 0, marketing: 1 }],
    ['sizes', { sales: '3', marketing: 1 }],
    ['context', null],
    ['context', []],
    ['context', { size: 7 }],
    ['context', { 'Not an id': 'small' }],
    ['context', Object.fromEntries(Array.from({ length: 101 }, (_, i) => [`q-${i}`, 'a']))],
    ['agreed', ['a']],
    ['agreed', 'x'.repeat(MAX_FILED_TEXT + 1)],
    ['repeatOn', '2026-02-31'],
    ['repeatOn', 'soon'],
    ['repeatOn', null],
  ])('a session whose %s cannot be (%#)', (field, value) => {
    expect(readSessionFile(changeSession({ [field]: value }))).toEqual(
      failed({ type: 'damaged', field: `session.${field}` }),
    );
    expect(readSessionFile(changeSession({ [field]: undefined }))).toEqual(
      failed({ type: 'damaged', field: `session.${field}` }),
    );
  });

  it('a file made to do harm', () => {
    expect(readSessionFile('['.repeat(MAX_FILE))).toEqual(failed({ type: 'not-json' }));
    const deep = `${text.slice(0, -3)},"x":${'['.repeat(500_000)}${']'.repeat(500_000)}}`;
    expect(['not-json', 'cut-off', true]).toContain(((read) => read.ok || read.reason.type)(readSessionFile(deep)));
    const poisoned = text.replace('"context":{', '"context":{"__proto__":"small",');
    expect(readSessionFile(poisoned)).toEqual(failed({ type: 'damaged', field: 'session.context' }));
  });
});
