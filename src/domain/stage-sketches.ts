import type { Sketch } from './stages.ts';

/** Five invented companies to place. Their order is not that of the stages, and size misleads in two of them. */
export const sketches: readonly Sketch[] = [
  {
    id: 'pumps',
    text: 'A pump distributor with sixty people. For twenty years one marketer has made the catalogue, run the stand at the trade fair and passed enquiries to the sellers. His costs are a line in the sales budget.',
    stage: 'first-marketers',
    why: {
      'no-marketer': 'There is a marketer, with work that the sellers no longer do.',
      'first-marketers': 'His work is catalogue, fair and leads: relief for Sales, paid for by Sales.',
      'own-department': 'He chooses no segments and asks for no money of his own. Sixty people do not change that.',
      'brand-led': 'Nobody owns a brand here, and the sellers set the course.',
      'head-office': 'One company with one marketer has no businesses to look after from the top.',
    },
  },
  {
    id: 'cheese',
    text: 'A dairy run by four sisters. Whoever opens the post answers it, names the price and writes the label. Last winter they noticed that hotels want smaller wheels, and began to make them.',
    stage: 'no-marketer',
    why: {
      'no-marketer': 'Marketing gets done, as the smaller wheels show, but nobody has it as her job.',
      'first-marketers': 'Nobody has been hired to relieve the sellers; the same four do everything.',
      'own-department': 'Noticing what hotels want is a start of segmentation, but no separate group does it.',
      'brand-led': 'A label is not a brand plan, and nobody owns one.',
      'head-office': 'Being the whole company is not the same as a group at the top of several businesses.',
    },
  },
  {
    id: 'software',
    text: 'A maker of laboratory software. Marketing has grouped the buyers anew and wants to leave universities for hospitals. It asks for the money that was meant for three more sellers, and the sales head objects.',
    stage: 'own-department',
    why: {
      'no-marketer': 'There is a Marketing here with plans and a request for money.',
      'first-marketers': 'First marketers answer requests from Sales. This group makes a request against one.',
      'own-department': 'Grouping and choosing buyers is its own mission, and it competes with Sales for funds.',
      'brand-led': 'Marketing asks and has to argue. It does not yet set the course.',
      'head-office': 'Nothing is said of several businesses or of a group that serves them all.',
    },
  },
  {
    id: 'drinks',
    text: 'A drinks company of thirty. Each of its two names has a manager who sets its plan and its special offers, and the sellers carry them out. The head of bottling says that neither manager has seen the line run.',
    stage: 'brand-led',
    why: {
      'no-marketer': 'Thirty people sounds small, but two of them own the plans that all sellers follow.',
      'first-marketers': 'The direction is reversed: the sellers work to what the marketers have planned.',
      'own-department': 'It goes further than independence. Its plans direct Sales and the special offers.',
      'brand-led': 'Brand managers set the course, and somebody doubts that they know enough. Size is no bar.',
      'head-office': 'The two managers own one name each. No group stands over several businesses.',
    },
  },
  {
    id: 'packaging',
    text: 'A packaging group with seven businesses, each with its own sellers and marketers. Nine people beside the chief executive look after the name that all seven carry. This spring they were asked to halve their costs.',
    stage: 'head-office',
    why: {
      'no-marketer': 'There are marketers in every business, and nine more at the top.',
      'first-marketers': 'The nine do not relieve any sellers; they look after what the businesses share.',
      'own-department': 'Each business may have such a department. The nine stand above all of them.',
      'brand-led': 'Close, because a name is involved, but it is the name of the whole corporation.',
      'head-office': 'A group at the top for what all businesses share, and an early target in a lean year.',
    },
  },
];
