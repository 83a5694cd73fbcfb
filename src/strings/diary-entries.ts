import type { EntryId, Owner } from '../domain/explorables/diary-events.ts';

interface Entry {
  /** What the diary says. */
  note: string;
  /** What its owner is judged on, and when. */
  judged: string;
}

/** One event, as it stands in both diaries. */
interface EventWords extends Record<Owner, Entry> {
  /** Why its entry is easily put into the wrong diary, where that is so. */
  close?: string;
}

/** Six events in the life of Dana and Ravi. */
export const eventWords: Record<EntryId, EventWords> = {
  tuesday: {
    dana: {
      note: 'Car park of the bakery. Read her name again. Left the tablet on the seat; she wants to talk.',
      judged: 'whether the deal moves, this month',
    },
    ravi: {
      note: 'Opened three years of order data. A third of the rows have no industry.',
      judged: 'whether the study changes a plan, next year',
    },
  },
  lost: {
    dana: {
      note: 'Lost the trays, eleven per cent too dear. I heard it in the first minute.',
      judged: 'this order, today',
    },
    ravi: {
      note: 'One order lost on price. Two hundred were won at the list price this month.',
      judged: 'the margin of the range, over the year',
    },
  },
  show: {
    dana: { note: 'Forty badges scanned, four people I would ring.', judged: 'orders from those four, this quarter' },
    ravi: {
      note: 'Nine hundred people walked past the new name. Did it stick?',
      judged: 'whether buyers know the name, next year',
    },
  },
  lid: {
    dana: {
      note: 'They want a lid that locks. With it, they stay for years.',
      judged: 'keeping this customer, in half a year',
    },
    ravi: {
      note: 'Ninth request for a ninth lid. Would one lid please five of them?',
      judged: 'a lid that many buy, in two years',
    },
    close: 'It speaks of years, but of one customer: a slow piece of a seller’s work.',
  },
  mailing: {
    dana: { note: 'Two customers had our mail before I had read it.', judged: 'orders from those two, this month' },
    ravi: {
      note: 'Half of it went out with the other headline. By four I knew which is opened.',
      judged: 'which headline works better, this week',
    },
    close: 'It is settled in a day, but for a whole list: a quick piece of a marketer’s work.',
  },
  quarter: {
    dana: {
      note: 'Two orders short at noon. Both in by five: old trays, and a discount.',
      judged: 'the quota, at midnight',
    },
    ravi: {
      note: 'Quiet day. The new trays are slow. What would a buyer need to see?',
      judged: 'a place in the market, in years',
    },
  },
};

const names: Record<Owner, string> = { dana: 'Dana', ravi: 'Ravi' };
const judged = (entry: Entry) => `Judged on ${entry.judged}.`;

/** Words of the part in which entries are put into a diary. */
export const entryWords = {
  title: 'Whose diary?',
  ask: 'Put each entry into Dana’s diary or Ravi’s: press a name, or drag the card to its side.',
  names,
  diary: { dana: 'Dana’s diary', ravi: 'Ravi’s diary' } satisfies Record<Owner, string>,
  check: 'Check',
  missing: (number: number) => `${number} of the six ${number === 1 ? 'has' : 'have'} no diary yet.`,
  result: (matches: number) =>
    matches === 6
      ? 'All six stand where you put them.'
      : `${matches} of the six ${matches === 1 ? 'stands' : 'stand'} where you put them. For the others, ask what the entry is about and when it is judged.`,
  stands: (owner: Owner, asPlaced: boolean) => `In ${names[owner]}’s diary${asPlaced ? ', where you put it' : ''}.`,
  judged,
  alsoNoted: (owner: Owner, { note }: Entry) => `${names[owner]} on the same event: “${note}”`,
  table: 'All six events in both diaries',
  cell: (entry: Entry) => `${entry.note} ${judged(entry)}`,
};
