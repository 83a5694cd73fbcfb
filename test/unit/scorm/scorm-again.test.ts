// @vitest-environment happy-dom
import { Scorm12API, Scorm2004API } from 'scorm-again';
import { describe, expect, test } from 'vitest';
import type { ScormVersion } from '../../../src/domain/parcel/parcel.ts';
import { elements } from '../../../src/scorm/elements.ts';
import { openLms } from '../../../src/scorm/lms.ts';
import { startSession } from '../../../src/scorm/session.ts';
import { everyAnswer } from '../../support/every-answer.ts';
import { makeWindow } from '../../support/fake-lms.ts';
import { answerTo, bank, makeParcel } from '../../support/scorm-parcel.ts';

const names = {
  '1.2': { get: 'LMSGetValue', set: 'LMSSetValue', error: 'LMSGetLastError' },
  '2004': { get: 'GetValue', set: 'SetValue', error: 'GetLastError' },
} as const;

/** scorm-again's own object, which notes what it refuses. */
function makeApi(version: ScormVersion) {
  const api = version === '1.2' ? new Scorm12API({ logLevel: 5 }) : new Scorm2004API({ logLevel: 5 });
  const call = (name: string, ...given: string[]): string => String(Reflect.get(api, name).apply(api, given));
  const refused: string[] = [];
  const { set, get, error } = names[version];
  const real: (...given: string[]) => unknown = Reflect.get(api, set).bind(api);
  Reflect.set(api, set, (...given: string[]) => {
    const answer = String(real(...given));
    // There are systems that write values into addresses.
    if (!given.every((one) => one.isWellFormed())) refused.push(`${given.join(' = ')}: a half of a character`);
    if (answer !== 'true') refused.push(`${given.join(' = ')}: ${call(error)}`);
    return answer;
  });
  /** What it has stored of each try, in its own words. */
  const listRows = () => {
    const { cmi } = JSON.parse(api.renderCMIToJSONString());
    const rows: Record<string, { pattern: string }[] & string>[] = Object.values(
      cmi.interactions.childArray ?? cmi.interactions,
    );
    return rows.map((row) => ({
      id: row.id,
      result: row.result,
      response: row.student_response ?? row.learner_response,
      right: Object.values<{ pattern: string }>(Object(row.correct_responses))[0]?.pattern,
    }));
  };
  return { api, refused, listRows, read: (element: string) => call(get, element) };
}

describe.each(['1.2', '2004'] as const)('scorm-again with SCORM %s', (version) => {
  const start = () => {
    const made = makeApi(version);
    const lms = openLms(makeWindow(version, made.api), version);
    if (!lms) throw new Error('The system was not found.');
    const session = startSession(lms, makeParcel(version), {
      now: () => Date.UTC(2026, 5, 1, 12),
      makeAttempt: () => 'abcdef0123',
      lost: '(lost)',
      tell: () => {},
    });
    session.begin([]);
    return { ...made, session };
  };

  test('takes every question of the bank: right as right, wrong as wrong', () => {
    const { session, refused, read, listRows } = start();
    const given = bank.flatMap((question, place) => {
      const { right, wrong } = everyAnswer(question);
      return [[right, ...wrong].map((answer) => answerTo(question, answer, place))];
    });
    for (const events of given) session.hear(events);
    expect(refused).toEqual([]);
    const rows = listRows();
    expect(rows).toHaveLength(given.flat().length);
    const said = { right: 'correct', wrong: version === '1.2' ? 'wrong' : 'incorrect', partly: /^0\.\d\d$/ };
    for (const [place, event] of given.flat().entries()) {
      const row = rows[place];
      expect(row?.id).toBe(event.question);
      expect(row?.result, event.question).toMatch(said[event.outcome]);
      const right = row?.right;
      // What is said to be right is what was answered where that was right; a number may lie between two.
      if (event.answer.type === 'model') expect(right).toBeUndefined();
      else if (!(event.answer.type === 'number' && version === '2004'))
        expect(row?.response === right, `${event.question}: ${row?.response}, ${right}`).toBe(
          event.outcome === 'right',
        );
    }
    expect(given.flat().filter(({ outcome }) => outcome !== 'right').length).toBeGreaterThan(300);
    expect(read(elements[version].completion)).toBe('completed');
    expect(Number(read(`${elements[version].score}.raw`))).toBe(100);
  });
  test('takes an emoji at the very place where a text is cut, and one that was half when it came', () => {
    const { session, refused, listRows } = start();
    const model = bank.find(({ type }) => type === 'model');
    const answer = model && everyAnswer(model).right;
    if (!model || answer?.type !== 'model') throw new Error('There is none.');
    const most = version === '1.2' ? 255 : 4_000;
    const texts = [`${'a'.repeat(most - 1)}😀`, `${'a'.repeat(most - 2)}😀b`, 'half \ud83d of one'];
    for (const [place, text] of texts.entries()) session.hear([answerTo(model, { ...answer, text }, place)]);
    expect(refused).toEqual([]);
    expect(listRows().map(({ response }) => response)).toEqual([
      'a'.repeat(most - 1),
      `${'a'.repeat(most - 2)}😀`,
      'half \ufffd of one',
    ]);
  });
});
