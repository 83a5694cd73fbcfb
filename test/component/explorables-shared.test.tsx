// @vitest-environment happy-dom
import { act, fireEvent, render } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FailingCases } from '../../src/components/explorables/shared/FailingCases.tsx';
import { KeptNote } from '../../src/components/explorables/shared/KeptNote.tsx';
import { ModelBoundary } from '../../src/components/explorables/shared/ModelBoundary.tsx';
import { ModelFooter } from '../../src/components/explorables/shared/ModelFooter.tsx';
import { useDrag } from '../../src/components/explorables/shared/use-drag.ts';
import { useEarlier } from '../../src/components/explorables/shared/use-earlier.ts';
import { usePredictions } from '../../src/components/explorables/shared/use-predictions.ts';
import { useSetup } from '../../src/components/explorables/shared/use-setup.ts';
import type { Explored } from '../../src/domain/record/event.ts';
import { NotKept } from '../../src/store/not-kept.ts';
import type { RecordStore } from '../../src/store/store.ts';
import { exploreWords as words } from '../../src/strings/explore.ts';
import { find, openRecord, press, settle, show } from '../support/quiz.tsx';

const fields = {
  stage: { kind: 'choice', values: ['predict', 'shown'], usual: 'predict' },
  shared: { kind: 'whole', from: 0, to: 100, usual: 0 },
} as const;
/** Longer than the address waits for a reader to rest. */
const rest = () => act(() => new Promise((resolve) => setTimeout(resolve, 450)));

beforeEach(() => {
  history.replaceState(null, '', '/lesson/');
});

/** What a model makes of predictions: one that can be made, and whether it is kept. */
function Predicting({ open }: { open: () => Promise<RecordStore> }) {
  const predictions = usePredictions('budget-table', open);
  const made = { ask: 'sales-chair', prediction: { people: 40 }, result: { people: 55 }, setup: '1.end' };
  return (
    <>
      <button type="button" onClick={() => void predictions.keep(made)}>
        Keep
      </button>
      <KeptNote predictions={predictions} />
    </>
  );
}

describe('whether a prediction is kept', () => {
  it('is said where the record can be read, without an alarm', async () => {
    const record = openRecord();
    const opened = Promise.resolve(record);
    const root = await show(<Predicting open={() => opened} />);
    await press(root, 'Keep');
    expect(await record.events()).toMatchObject([{ type: 'explored', explorable: 'budget-table' }]);
    expect(find(root, '[data-saved]').textContent).toContain(words.kept.kept);
    expect(root.querySelector('[role=alert]')).toBeNull();
  });

  it('is said when it is not, though the record cannot be read either', async () => {
    const record = openRecord();
    record.events = () => Promise.reject(new Error('gone'));
    record.append = () => Promise.reject(new NotKept('full'));
    const opened = Promise.resolve(record);
    const root = await show(<Predicting open={() => opened} />);
    expect(root.querySelector('[data-saved], [role=alert]')).toBeNull();
    await press(root, 'Keep');
    expect(find(root, '[role=alert]').textContent).toBe(words.notKept(words.reasons.full));
  });

  it('is said when nothing could be opened at all', async () => {
    const failed = Promise.reject(new Error('no storage'));
    failed.catch(() => {});
    const root = await show(<Predicting open={() => failed} />);
    await press(root, 'Keep');
    expect(find(root, '[role=alert]').textContent).toBe(words.notKept(words.reasons.failed));
  });
});

/** A model that is nothing but its set-up. */
function BareModel() {
  const { setup, change, problem, opened, linkTo } = useSetup('budget-table', fields);
  return (
    <>
      <output>{`${setup.stage} ${setup.shared}`}</output>
      <code>{`${opened.stage} ${opened.shared}`}</code>
      <p role="alert">{problem && words.problem[problem]}</p>
      <button type="button" onClick={() => change({ shared: 70 })}>
        Share
      </button>
      <button type="button" onClick={() => change(opened)}>
        Back
      </button>
      <a href={linkTo({ stage: 'predict' })}>Copy of it</a>
    </>
  );
}
const now = (root: ParentNode) => find(root, 'output').textContent;
/** Follows a link within the page, as a browser does. */
const follow = (hash: string) =>
  act(() => {
    history.replaceState(null, '', hash);
    dispatchEvent(new Event('hashchange'));
  });

describe('the set-up of a model', () => {
  it('stands in the address when the reader rests, and not before', async () => {
    const root = await show(<BareModel />);
    await press(root, 'Share');
    expect(now(root)).toBe('predict 70');
    expect(location.hash).toBe('');
    await rest();
    expect(location.hash).toBe('#budget-table=1.shared-70.end');
  });

  it.each(['#budget-table=1.shared-10.end', '#conclusion'])(
    'that waits for its place in the address does not come over %s, to which somebody goes meanwhile',
    async (hash) => {
      const root = await show(<BareModel />);
      await press(root, 'Share');
      follow(hash);
      await rest();
      expect(location.hash).toBe(hash);
      expect(now(root)).toBe(hash === '#conclusion' ? 'predict 70' : 'predict 10');
    },
  );

  it('is remembered as the link had it, to go back to', async () => {
    history.replaceState(null, '', '#budget-table=1.stage-shown.shared-40.end');
    const root = await show(<BareModel />);
    const opened = () => find(root, 'code').textContent;
    await press(root, 'Share');
    expect([now(root), opened()]).toEqual(['shown 70', 'shown 40']);
    await press(root, 'Back');
    expect(now(root)).toBe('shown 40');
    expect(new URL(find(root, 'a').getAttribute('href') ?? '').hash).toBe('#budget-table=1.shared-40.end');
    follow('#budget-table=1.shared-5.end');
    expect([now(root), opened()]).toEqual(['predict 5', 'predict 5']);
  });

  it.each([
    ['1.shared-400.end', 'damaged'],
    ['1.shared-40', 'cut'],
    ['2.shared-40.end', 'newer'],
  ] as const)('that cannot be read, as %s, is told of (%s) until something is set', async (text, reason) => {
    history.replaceState(null, '', `#budget-table=${text}`);
    const root = await show(<BareModel />);
    expect(find(root, '[role=alert]').textContent).toBe(words.problem[reason]);
    expect([now(root), find(root, 'code').textContent]).toEqual(['predict 0', 'predict 0']);
    await press(root, 'Share');
    expect(find(root, '[role=alert]').textContent).toBe('');
  });
});

describe('a model that throws', () => {
  it('says so in its place, and leaves the sign by which its picture is shown', async () => {
    const silent = vi.spyOn(console, 'error').mockImplementation(() => {});
    const Broken = (): never => {
      throw new Error('broken');
    };
    const root = await show(
      <ModelBoundary>
        <Broken />
      </ModelBoundary>,
    );
    expect(find(root, '[role=alert][data-failed]').textContent).toBe(words.failed);
    silent.mockRestore();
  });

  it('is none where nothing throws', async () => {
    const root = await show(<ModelBoundary>fine</ModelBoundary>);
    expect(root.textContent).toBe('fine');
    expect(root.querySelector('[data-failed]')).toBeNull();
  });
});

describe('the cases in which a conclusion fails', () => {
  it('are buttons with a text each; a press sets the model, shows the picture and leaves the focus', async () => {
    const set = { one: vi.fn(), two: vi.fn() };
    const picture = document.createElement('div');
    picture.scrollIntoView = vi.fn();
    const cases = [
      { id: 'one', name: 'The one', text: 'It turns round.', set: set.one },
      { id: 'two', name: 'The other', text: 'It is gone.', set: set.two },
    ];
    const root = await show(<FailingCases cases={cases} shown="two" picture={{ current: picture }} />);
    expect(root.textContent).toContain(words.failing);
    const [one, two] = [...root.querySelectorAll('li')];
    expect([one?.textContent, two?.textContent]).toEqual(['The oneIt turns round.', 'The otherIt is gone.']);
    expect([one, two].map((item) => item?.querySelector('button')?.getAttribute('aria-pressed'))).toEqual([
      'false',
      'true',
    ]);
    await press(root, 'The one');
    expect(set.one).toHaveBeenCalledTimes(1);
    expect(set.two).not.toHaveBeenCalled();
    expect(picture.scrollIntoView).toHaveBeenCalledWith({ block: 'nearest' });
    expect(document.activeElement?.textContent).toBe('The one');
  });
});

describe('the end of a model', () => {
  const predictions = { keeping: 'this-tab', findLast: () => undefined, keep: async () => {}, failure: '' } as const;

  it('leads back, copies a link, and says what is kept', async () => {
    const [reset, again] = [vi.fn(), vi.fn()];
    const copied: string[] = [];
    vi.stubGlobal('navigator', { clipboard: { writeText: async (text: string) => copied.push(text) } });
    const link = () => 'https://example.org/#budget-table=1.end';
    const root = await show(<ModelFooter {...{ reset, again, link, predictions }} />);
    expect([...root.querySelectorAll('button')].map(({ textContent }) => textContent)).toEqual([
      words.again,
      words.reset,
      words.copyLink,
    ]);
    await press(root, words.again);
    expect([again.mock.calls.length, reset.mock.calls.length]).toEqual([1, 0]);
    await press(root, words.reset);
    expect([again.mock.calls.length, reset.mock.calls.length]).toEqual([1, 1]);
    await press(root, words.copyLink);
    expect(copied).toEqual([link()]);
    expect(find(root, '[role=status]').textContent).toContain(words.copied);
    expect(find(root, '[data-saved=this-tab]').textContent).toContain(words.kept['this-tab']);
    vi.unstubAllGlobals();
  });
});

describe('a prediction of an earlier day', () => {
  const made: Explored = {
    ...{ v: 1, id: 'a-prediction', at: '2026-11-21T23:30:00.000Z', type: 'explored', lesson: 'economic-friction' },
    ...{ explorable: 'budget-table', ask: 'sales-chair', prediction: { people: 40 }, result: { people: 55 } },
    setup: '1.end',
  };
  function Earlier({ isSame }: { isSame?: (event: Explored) => boolean }) {
    const findLast = (ask: string) => (ask === made.ask ? made : undefined);
    const earlier = useEarlier({ keeping: 'kept', findLast, keep: async () => {}, failure: '' }, made.ask, isSame);
    return <p>{earlier ? words.earlier(earlier.day) : 'none'}</p>;
  }
  /** At 12:00 UTC on 22 November 2026, in a time zone. */
  async function tell(timeZone: string, isSame?: (event: Explored) => boolean) {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T12:00:00Z') });
    const resolved = Intl.DateTimeFormat.prototype.resolvedOptions;
    vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockImplementation(function (this: Intl.DateTimeFormat) {
      return { ...resolved.call(this), timeZone };
    });
    const { container } = render(<Earlier {...(isSame ? { isSame } : {})} />);
    await settle();
    vi.restoreAllMocks();
    vi.useRealTimers();
    return container.textContent;
  }

  it.each([
    ['UTC', words.earlier('21 November 2026')],
    ['America/New_York', words.earlier('21 November 2026')],
    // There it was half past midnight of the same day.
    ['Europe/Berlin', 'none'],
    ['Asia/Tokyo', 'none'],
  ])('is told by the reader’s own days: in %s, %s', async (zone, said) => {
    expect(await tell(zone)).toBe(said);
  });

  it('is told of only where it was about this very question', async () => {
    expect(await tell('UTC', ({ setup }) => setup === '1.shared-40.end')).toBe('none');
    expect(await tell('UTC', ({ setup }) => setup === '1.end')).toBe(words.earlier('21 November 2026'));
  });
});

describe('what is dragged', () => {
  it('is told to the latest listener, in the units of the drawing, and only while it is held', async () => {
    const frame = vi.spyOn(globalThis, 'requestAnimationFrame').mockImplementation((run) => {
      run(0);
      return 1;
    });
    vi.stubGlobal(
      'DOMPoint',
      class {
        x: number;
        y: number;
        constructor(x: number, y: number) {
          this.x = x;
          this.y = y;
        }
        matrixTransform = () => ({ x: this.x / 2, y: this.y / 2 });
      },
    );
    SVGSVGElement.prototype.getScreenCTM = () => ({ inverse: () => ({}) }) as DOMMatrix; // as far as it is used
    const told: string[] = [];
    function Drawing({ name }: { name: string }) {
      const drag = useDrag(({ x, y }) => told.push(`${name} ${x} ${y}`));
      return (
        <svg aria-hidden="true">
          <circle {...drag} />
        </svg>
      );
    }
    const { container, rerender } = render(<Drawing name="first" />);
    const grip = find(container, 'circle');
    let held = false;
    Object.assign(grip, {
      setPointerCapture: () => {
        held = true;
      },
      hasPointerCapture: () => held,
    });
    fireEvent.pointerMove(grip, { clientX: 8, clientY: 8 });
    fireEvent.pointerDown(grip, { button: 2, clientX: 8, clientY: 8 });
    expect(told).toEqual([]);
    fireEvent.pointerDown(grip, { button: 0, clientX: 10, clientY: 20 });
    rerender(<Drawing name="second" />);
    fireEvent.pointerMove(grip, { clientX: 30, clientY: 40 });
    expect(told).toEqual(['first 5 10', 'second 15 20']);
    frame.mockRestore();
    vi.unstubAllGlobals();
  });
});
