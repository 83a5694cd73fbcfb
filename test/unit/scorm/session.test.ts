import { describe, expect, test } from 'vitest';
import type { ScormVersion } from '../../../src/domain/parcel/parcel.ts';
import type { CourseEvent } from '../../../src/domain/record/event.ts';
import { describeReport } from '../../../src/scorm/describe-report.ts';
import { elements } from '../../../src/scorm/elements.ts';
import { findApi, openLms } from '../../../src/scorm/lms.ts';
import { type Report, startSession } from '../../../src/scorm/session.ts';
import { scormWords } from '../../../src/strings/scorm.ts';
import { everyAnswer } from '../../support/every-answer.ts';
import { makeFakeApi, makeWindow } from '../../support/fake-lms.ts';
import { answerTo, bank, makeParcel } from '../../support/scorm-parcel.ts';

const module = 'why-they-fight';
const versions: ScormVersion[] = ['1.2', '2004'];
const ids = new Set(makeParcel('1.2', module).questions.map(({ asked }) => asked.id));
const questions = bank.filter(({ id }) => ids.has(id));
const rights = questions.map((question, place) => answerTo(question, everyAnswer(question).right, place));
const wrongs = questions.map((question, place) =>
  answerTo(question, everyAnswer(question).wrong[0] ?? everyAnswer(question).right, place + 100),
);

function begin(
  version: ScormVersion,
  stored: Record<string, string> = {},
  record: CourseEvent[] = [],
  questions = makeParcel(version, module).questions,
) {
  const fake = makeFakeApi(version, stored);
  const lms = openLms(makeWindow(version, fake.api), version);
  if (!lms) throw new Error('The system was not found.');
  let clock = Date.UTC(2026, 5, 1, 12);
  const reports: Report[] = [];
  const session = startSession(
    lms,
    { ...makeParcel(version, module), questions },
    {
      now: () => clock,
      makeAttempt: () => 'abcdef0123',
      lost: '(lost)',
      tell: (report) => reports.push(report),
    },
  );
  const missing = session.begin(record);
  const wait = (milliseconds: number) => {
    clock += milliseconds;
  };
  return { ...fake, session, reports, missing, wait };
}

describe.each(versions)('SCORM %s', (version) => {
  const named = elements[version];

  test('a first visit is incomplete, without a score, and will be resumed', () => {
    const { values, calls, reports } = begin(version);
    expect(values.get(named.completion)).toBe('incomplete');
    expect(values.get(named.exit)).toBe('suspend');
    expect(values.has(`${named.score}.raw`)).toBe(false);
    expect(values.get(named.state)).toMatch(/^1abcdef0123\./);
    expect(calls.at(-1)).toEqual(['commit', '']);
    const none = { answered: 0, questions: 27, score: 0, isComplete: false, leftOut: 0 };
    expect(reports).toEqual([{ ...none, isTaken: true, isCounted: true, isEarlier: false }]);
  });

  test('every answer is committed at once, with a row of its own and no gap', () => {
    const { session, values, calls } = begin(version);
    for (const [place, event] of rights.slice(0, 3).entries()) {
      const before = calls.length;
      session.hear([event]);
      const set = calls.slice(before).filter(([name]) => name === 'set');
      expect(set[0]).toEqual(['set', `cmi.interactions.${place}.id`, event.question]);
      expect(calls.at(-1)).toEqual(['commit', '']);
    }
    expect(values.get('cmi.interactions._count')).toBe('3');
    expect(values.get(`${named.score}.raw`)).toBe('11.11');
    expect([values.get(`${named.score}.min`), values.get(`${named.score}.max`)]).toEqual(['0', '100']);
    if (version === '2004') expect(values.get('cmi.score.scaled')).toBe('0.1111');
  });

  test('the best try of each question counts, and all answered is completed, whatever the score', () => {
    const { session, values } = begin(version);
    session.hear(rights);
    expect(values.get(`${named.score}.raw`)).toBe('100');
    expect(values.get(named.completion)).toBe('completed');
    session.hear(wrongs);
    expect(values.get(`${named.score}.raw`)).toBe('100');
    const other = begin(version);
    other.session.hear(wrongs);
    expect(Number(other.values.get(`${named.score}.raw`))).toBeLessThan(40);
    expect(other.values.get(named.completion)).toBe('completed');
    expect(other.values.has('cmi.success_status')).toBe(false);
  });

  test('passed and failed are said only where the system asks for a score, and only about all questions', () => {
    const asked = { [named.mastery]: version === '1.2' ? '80' : '0.8' };
    const status = version === '1.2' ? named.completion : 'cmi.success_status';
    const { session, values } = begin(version, asked);
    session.hear(rights.slice(0, -1));
    expect(values.get(status) ?? 'incomplete').toBe('incomplete');
    session.hear(rights.slice(-1));
    expect(values.get(status)).toBe('passed');
    const other = begin(version, asked);
    other.session.hear(wrongs);
    expect(other.values.get(status)).toBe('failed');
    const before = other.calls.length;
    other.session.end();
    expect(other.calls.slice(before).map(([name, element]) => [name, element])).toEqual([
      ['set', named.spent],
      ['commit', ''],
      ['finish', ''],
    ]);
  });

  test('another browser gets back what was done, also where the system does not say that it is a return', () => {
    const first = begin(version);
    first.session.hear(rights.slice(0, 5));
    first.session.arrive('course/why-they-fight/the-cost/index.html');
    const again = begin(version, Object.fromEntries(first.values));
    expect(again.session.attempt).toBe('abcdef0123');
    expect(again.session.place).toBe('course/why-they-fight/the-cost/index.html');
    expect(again.missing.map((event) => 'question' in event && event.question)).toEqual(
      rights.slice(0, 5).map(({ question }) => question),
    );
    expect(again.reports[0]).toMatchObject({ answered: 5 });
    again.session.hear(rights.slice(5, 6));
    expect(again.values.get('cmi.interactions._count')).toBe('6');
    expect(again.values.get(`${named.score}.raw`)).toBe('22.22');
    // The browser in which it was done has it all, to the second.
    expect(begin(version, Object.fromEntries(first.values), rights.slice(0, 5)).missing).toEqual([]);
  });

  test('what the browser kept and the system missed is reported at the next visit', () => {
    const { values } = begin(version, {}, rights);
    expect(values.get(`${named.score}.raw`)).toBe('100');
    expect(values.get(named.completion)).toBe('completed');
  });

  test('a status once reached is not taken back', () => {
    const { session, values } = begin(version, { [named.completion]: 'completed' });
    session.hear(wrongs.slice(0, 1));
    expect(values.get(named.completion)).toBe('completed');
  });

  test.each(['review', 'browse'])('nothing is reported of a visit to %s', (mode) => {
    const { session, calls, reports } = begin(version, { [named.mode]: mode });
    session.hear(rights.slice(0, 2));
    expect(session.isCounted).toBe(false);
    expect(reports.at(-1)).toMatchObject({ answered: 2, isCounted: false, isTaken: false });
    for (const report of reports) expect(describeReport(report).join(' ')).toMatch(/not counted/);
    for (const report of reports) expect(describeReport(report).join(' ')).not.toMatch(/has it|go to|did not take/);
    session.end();
    expect(calls.filter(([name]) => name === 'set' || name === 'commit')).toEqual([]);
    expect(calls.at(-1)).toEqual(['finish', '']);
  });

  test('times are written as the system reads them', () => {
    const { session, values, wait } = begin(version);
    wait(3_723_400);
    session.hear(rights.slice(0, 1));
    const row = (name: string) => values.get(`cmi.interactions.0.${name}`) ?? '';
    expect(row('latency')).toBe(version === '1.2' ? '0001:02:03' : 'PT1H2M3S');
    expect(values.get(named.spent)).toBe(row('latency'));
    expect(version === '1.2' ? row('time') : row('timestamp')).toMatch(
      version === '1.2' ? /^\d\d:\d\d:\d\d$/ : /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/,
    );
  });

  test('a system that does not take the last answer is not said to have it', () => {
    const { session, reports, fail } = begin(version);
    fail();
    session.hear(rights.slice(0, 1));
    expect(reports.at(-1)).toMatchObject({ answered: 1, isTaken: false });
  });

  test.each(['state', 'score', 'completion'] as const)(
    'a system that takes the commit and refuses the %s is not said to have the answer',
    (part) => {
      const { session, reports, refuse } = begin(version);
      expect(reports.at(-1)).toMatchObject({ isTaken: true });
      refuse(new RegExp(`^${part === 'score' ? `${named.score}.raw` : named[part]}$`));
      session.hear(rights.slice(0, 1));
      expect(reports.at(-1)).toMatchObject({ answered: 1, isTaken: false });
      expect(describeReport(reports.at(-1) as Report)).toEqual([scormWords.refused]);
      refuse(/^$/);
      session.hear(rights.slice(1, 2));
      expect(reports.at(-1)).toMatchObject({ answered: 2, isTaken: true });
    },
  );

  test('a system that keeps no interactions and no bounds of a score has the answer all the same', () => {
    const { session, reports, refuse } = begin(version);
    refuse(/interactions|\.min$|\.max$|progress/);
    session.hear(rights.slice(0, 1));
    expect(reports.at(-1)).toMatchObject({ isTaken: true });
  });

  test.each([
    ['lost', ''],
    ['of a question that has changed since', 'old'],
  ])('whoever has finished keeps the score where what was stored is %s', (_why, what) => {
    const first = begin(version);
    first.session.hear(rights);
    const stored = Object.fromEntries(first.values);
    expect(stored[`${named.score}.raw`]).toBe('100');
    const questions = makeParcel(version, module).questions.map((one) => ({
      ...one,
      asked: { ...one.asked, rev: 99 },
    }));
    const again = begin(version, what ? stored : { ...stored, [named.state]: '' }, [], what ? questions : undefined);
    again.session.hear(wrongs.slice(0, 1).map((event) => (what ? { ...event, rev: 99 } : event)));
    expect(again.values.get(`${named.score}.raw`)).toBe('100');
    if (version === '2004') expect(again.values.get('cmi.score.scaled')).toBe('1');
    expect(again.values.get(named.completion)).toBe('completed');
    expect(again.reports.at(-1)).toMatchObject({ answered: 1, score: 100, isTaken: true });
  });

  test('a score of whoever has not finished is what the answers are worth', () => {
    const { session, values } = begin(version, { [named.completion]: 'incomplete', [`${named.score}.raw`]: '90' });
    session.hear(rights.slice(0, 1));
    expect(values.get(`${named.score}.raw`)).toBe('3.7');
  });

  test('what a later edition has stored is not written over', () => {
    const later = `2abcdef9999.all-new`;
    const stored = { [named.state]: later, [`${named.score}.raw`]: '70' };
    const { session, values, reports } = begin(version, stored);
    session.hear(rights.slice(0, 1));
    expect(session.attempt).toBe('abcdef9999');
    expect(values.get(named.state)).toBe(later);
    expect(values.get(`${named.score}.raw`)).toBe('70');
    expect(describeReport(reports.at(-1) as Report)).toContain(scormWords.earlier);
  });

  test('after the farewell nothing more is said', () => {
    const { session, calls } = begin(version);
    session.end();
    const before = calls.length;
    session.save();
    session.end();
    session.hear(rights.slice(0, 1));
    session.arrive('course/');
    expect(calls.slice(before).filter(([name]) => name !== 'get')).toEqual([]);
  });

  test('the system is found in a frame above, or in the window that opened this one', () => {
    const { api } = makeFakeApi(version);
    const far = makeWindow(version, api);
    const between = { parent: far, top: far, opener: null };
    const foreign = new Proxy({}, { get: (_of, name) => (name === 'parent' ? far : fault()) });
    const fault = (): never => {
      throw new Error('Another site.');
    };
    const found = (window: unknown) => findApi(window as Window, version);
    expect(found({ parent: between, top: far, opener: null })).toBe(api);
    expect(found({ parent: foreign, top: far, opener: null })).toBe(api);
    const alone: Record<string, unknown> = { opener: far };
    alone.parent = alone;
    alone.top = alone;
    expect(found(alone)).toBe(api);
    alone.opener = null;
    expect(found(alone)).toBeUndefined();
    expect(openLms(alone as unknown as Window, version)).toBeNull();
  });
});
