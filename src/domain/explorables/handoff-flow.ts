import { findAttention, type Task } from './attention.ts';
import { purchaseRow } from './funnel-steps.ts';
import {
  deskPart,
  findHours,
  hoursPerHotel,
  lostAtLine,
  shortagePower,
  simplePart,
  takingPart,
  visitsFrom,
  wonShares,
  wonWithoutVisit,
} from './handoff-assumptions.ts';
import { findLines, findWorker, type HandoffSetup, type Worker } from './handoff-setup.ts';

/** What becomes of the hotels at one step. The five counts after `reached` add up to it; none is rounded. */
export interface Passage {
  reached: number;
  wentOn: number;
  /** Did not want to go on, or wanted a visit that nobody made. */
  notWon: number;
  lostAtLine: number;
  /** Would have gone on, had there been time for them. */
  lostForTime: number;
  /** How many would have gone on without a line, and with all the time they need. */
  possible: number;
}

/** Whoever works on some steps in a row, and whether the hours are enough. */
export interface Crew {
  owner: Worker;
  /** The part of its time that each hotel gets: 1 when they keep up. */
  attention: number;
}

export interface Flow {
  /** Hotels at each of the eight steps. */
  counts: readonly number[];
  /** From each step to the next: seven. */
  passages: readonly Passage[];
  crews: readonly Crew[];
  purchases: number;
}

interface PlannedTask extends Task {
  owner: Worker;
  /** Share that comes over the line before it; 1 where there is none. */
  over: number;
  /** Share of those that is won in full time. */
  won: number;
  /** Hours that sellers give to each hotel though the work is Marketing's. */
  aside: number;
}

/**
 * What a line does when a share of those who have crossed it come back and have to cross again, and again.
 * @param back share that comes back, 0 to 1
 * @returns `over`: the share that is over for good; `visits`: how often, for each that came, somebody has to be received
 */
export function crossLine(back: number): { over: number; visits: number } {
  const once = 1 - lostAtLine;
  const visits = once / (1 - back * once);
  return { over: visits * (1 - back), visits };
}

/** The seven tasks of a set-up, each from one step to the next. A task is its owner's who has the step to be reached. */
function planTasks(setup: HandoffSetup): PlannedTask[] {
  const lines = findLines(setup);
  const simple = setup.good === 'simple';
  return wonShares.map((share, passage) => {
    const owner = findWorker(setup.way, lines, passage + 1);
    const { over, visits } = lines.includes(passage + 1) ? crossLine(setup.back / 100) : { over: 1, visits: 1 };
    // The lead desk telephones: that is enough to learn who means to buy, and for no more.
    const unvisited = owner === 'marketing' ? visitsFrom : owner === 'desk' ? visitsFrom + 1 : wonShares.length;
    const won = share * (passage >= unvisited && !simple ? wonWithoutVisit : 1);
    const part = (owner === 'desk' ? deskPart : 1) * (simple ? simplePart : 1);
    const hours = (hoursPerHotel[passage] ?? 0) * part;
    const aside = setup.way === 'none' && owner === 'marketing' ? hours * takingPart : 0;
    return { owner, over, visits, won, wins: over * won, hours, aside };
  });
}

function pass({ over, won }: PlannedTask, reached: number, attention: number): Passage {
  const possible = reached * won;
  const ready = reached * over * won;
  const wentOn = ready * attention ** shortagePower;
  return {
    reached,
    wentOn,
    notWon: reached * over * (1 - won),
    lostAtLine: reached * (1 - over),
    lostForTime: ready - wentOn,
    possible,
  };
}

/** Sends a year's hotels down the funnel. */
export function runFunnel(setup: HandoffSetup): Flow {
  const tasks = planTasks(setup);
  const passages: Passage[] = [];
  const crews: Crew[] = [];
  const counts: number[] = [setup.hotels];
  let reached: number = setup.hotels;
  let left: number = setup.hours;
  for (const [place, task] of tasks.entries()) {
    if (task.owner !== tasks[place - 1]?.owner) {
      const own = tasks.filter(({ owner }) => owner === task.owner);
      crews.push({ owner: task.owner, attention: findAttention(reached, own, findHours(task.owner, left)) });
    }
    left -= reached * task.aside;
    const passage = pass(task, reached, crews.at(-1)?.attention ?? 1);
    passages.push(passage);
    reached = passage.wentOn;
    counts.push(reached);
  }
  return { counts, passages, crews, purchases: counts[purchaseRow] ?? 0 };
}
