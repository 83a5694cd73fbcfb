import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { timeSaves } from '../../src/components/learner/time-saves.ts';

const save = vi.fn();
beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  save.mockReset();
});

it('saves a moment after a field is left, once for fields left soon after another', () => {
  const times = timeSaves(save);
  for (let field = 0; field < 4; field++) {
    times.changed();
    times.left();
    vi.advanceTimersByTime(2_000);
  }
  expect(save).not.toHaveBeenCalled();
  vi.advanceTimersByTime(5_000);
  expect(save).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(600_000);
  expect(save).toHaveBeenCalledTimes(1);
});

it('saves twice a minute for who stays in a field, however much is typed', () => {
  const times = timeSaves(save);
  for (let second = 0; second < 600; second++) {
    times.changed();
    vi.advanceTimersByTime(1_000);
  }
  expect(save).toHaveBeenCalledTimes(20);
});

it('saves at once when asked, and forgets what was waiting', () => {
  const times = timeSaves(save);
  times.changed();
  times.left();
  times.now();
  expect(save).toHaveBeenCalledTimes(1);
  times.changed();
  times.stop();
  vi.advanceTimersByTime(600_000);
  expect(save).toHaveBeenCalledTimes(1);
});
