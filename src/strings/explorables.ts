/** Words of the two diaries: the same event, as each of two invented people notes it. */
export const diaryWords = {
  eyebrow: 'Try it:',
  title: 'two diaries',
  note: 'Dana and Ravi are invented, and so is their company. Two people in the same jobs elsewhere would write something else.',
  legend: 'Pick an event',
  who: { sales: 'Dana, who sells', marketing: 'Ravi, who markets' },
  judgedOn: 'Judged on:',
  table: 'All five events as a table',
  event: 'Event',
  needsScript: 'Shown is the first event. Picking another needs JavaScript; the table holds all five.',
};

interface Entry {
  /** What the diary says. */
  note: string;
  /** What its owner is judged on, and when. */
  judged: string;
}

/** One event, in both diaries. */
export interface DiaryEvent {
  id: string;
  label: string;
  sales: Entry;
  marketing: Entry;
}

const tuesday: DiaryEvent = {
  id: 'tuesday',
  label: 'Nine on a Tuesday',
  sales: {
    note: 'Car park of the bakery. Read her name again. Left the tablet on the seat; she wants to talk.',
    judged: 'whether the deal moves, this month',
  },
  marketing: {
    note: 'Opened three years of order data. A third of the rows have no industry. There goes today.',
    judged: 'whether the study changes a plan, next year',
  },
};

/** The events in the order of the diaries; the first is shown to begin with. */
export const diaryEvents: readonly [DiaryEvent, ...DiaryEvent[]] = [
  tuesday,
  {
    id: 'lost',
    label: 'An order is lost',
    sales: {
      note: 'Lost the trays, eleven per cent too dear. I heard it in the first minute.',
      judged: 'this order, today',
    },
    marketing: {
      note: 'One order lost on price. Two hundred were won at the list price this month.',
      judged: 'the margin of the whole range, over the year',
    },
  },
  {
    id: 'show',
    label: 'The trade show closes',
    sales: {
      note: 'Forty badges scanned, four people I would ring. Three days off the road.',
      judged: 'orders from those four, by the end of the quarter',
    },
    marketing: {
      note: 'Nine hundred people walked past the new name. Did it stick? Ask me in spring.',
      judged: 'whether buyers know the name, a year from now',
    },
  },
  {
    id: 'lid',
    label: 'A customer wants a special lid',
    sales: {
      note: 'They want a lid that locks. If we say yes, they stay for years.',
      judged: 'keeping this customer, now',
    },
    marketing: {
      note: 'Ninth request for a ninth lid. Is there one lid that would please five of them?',
      judged: 'a product that many buy, in two years',
    },
  },
  {
    id: 'quarter',
    label: 'The last day of the quarter',
    sales: {
      note: 'Two orders short at noon. Both in by five: old trays, and a discount.',
      judged: 'the quota, at midnight',
    },
    marketing: {
      note: 'Quiet day. The new trays are slow again. What would a buyer need to see?',
      judged: 'margin and a place in the market, in years',
    },
  },
];
