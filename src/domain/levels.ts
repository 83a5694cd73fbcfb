/** The four levels of the relationship, from the loosest to the closest. The ids stand in records and links for good. */
export type LevelId = 'undefined' | 'defined' | 'aligned' | 'integrated';

/** The six signs that a visitor could observe in a week, in the order in which they are shown. */
export type SignId = 'meetings' | 'language' | 'planning' | 'budgets' | 'metrics' | 'customers';

/** What one sign looks like at one level. */
export interface Observation {
  text: string;
  /** Whether the 2006 article describes it, or this course fills it in from the rest of the description. */
  basis: 'article' | 'course';
}

/** One level, with its band on the 2006 total of 20 to 100 and its picture of two circles. */
export interface Level {
  id: LevelId;
  name: string;
  /** Lowest and highest whole total of the band. */
  from: number;
  to: number;
  /** Distance between the two circles in radii: an illustration, not a measurement. */
  distance: number;
  signs: Record<SignId, Observation>;
}

const article = (text: string): Observation => ({ text, basis: 'article' });
const course = (text: string): Observation => ({ text, basis: 'course' });

/** The signs with their names, in the order in which tables and cards show them. */
export const signs: readonly { id: SignId; name: string }[] = [
  { id: 'meetings', name: 'Meetings' },
  { id: 'language', name: 'Language' },
  { id: 'planning', name: 'Planning' },
  { id: 'budgets', name: 'Budgets' },
  { id: 'metrics', name: 'Metrics' },
  { id: 'customers', name: 'Who talks to customers' },
];

/** The four levels in order. */
export const levels: readonly Level[] = [
  {
    id: 'undefined',
    name: 'Undefined',
    from: 20,
    to: 39,
    distance: 2.6,
    signs: {
      meetings: article('Called when something has gone wrong, and spent on the dispute.'),
      language: course('Each side uses its own words and has not noticed that they differ.'),
      planning: article('Each side follows its own agenda and learns of the other’s when trouble comes.'),
      budgets: course('Each side asks for money alone; nobody sets the two requests side by side.'),
      metrics: course('Each side keeps its own score, and neither knows the other’s.'),
      customers: course('Sellers. Marketers hear of customers second-hand, if at all.'),
    },
  },
  {
    id: 'defined',
    name: 'Defined',
    from: 40,
    to: 59,
    distance: 2,
    signs: {
      meetings: article('Each side says what it expects of the other, and they leave with a rule.'),
      language: article('Contested words, such as “lead”, have one agreed meaning.'),
      planning: article('Each side plans its own tasks; big events are worked on together.'),
      budgets: course('Two budgets. What each must pay for is settled; how much each gets is still argued.'),
      metrics: course('Two scores, plus counts at the border, such as leads followed up in time.'),
      customers: course('Sellers. Marketers meet customers at the joint events.'),
    },
  },
  {
    id: 'aligned',
    name: 'Aligned',
    from: 60,
    to: 79,
    distance: 1.2,
    signs: {
      meetings: article('On a calendar, at least quarterly: opportunities, problems, who does what next.'),
      language: article('Sellers use marketing’s terms in their own work.'),
      planning: article('Joint. They train together too.'),
      budgets: course('Two budgets, each drawn up with the other’s plan on the table.'),
      metrics: course('Two sets of targets, each known to the other side; pay is still separate.'),
      customers: article('Sellers, with marketers consulted on key accounts and helping in transactional sales.'),
    },
  },
  {
    id: 'integrated',
    name: 'Integrated',
    from: 80,
    to: 100,
    distance: 0.4,
    signs: {
      meetings: course('One group reviews one set of results; who works for whom is hard to tell.'),
      language: course('One vocabulary, because both work from the same systems and records.'),
      planning: article('One plan. Marketing takes on more strategy and may be split in two.'),
      budgets: article('Easier to settle, because the result is shared.'),
      metrics: article('Shared targets and rewards; long-range marketing work is judged over a longer run.'),
      customers: article('Joint teams: marketers sit inside the key-account team.'),
    },
  },
];

/**
 * The level whose band holds a total.
 * @param total 20 to 100, whole or not; a total between two bands (39.5) stays in the lower one, and one outside the
 * scale counts as the nearer end
 */
export function findLevelOfTotal(total: number): LevelId {
  return levels.findLast((level) => total >= level.from)?.id ?? 'undefined';
}
