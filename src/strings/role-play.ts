import type { GuessFinding } from '../domain/team/team-map.ts';

/** Words of the role-play for a class. What the companies' people saw is content, in `content/diagnostic/role-play.yml`. */
export const rolePlayWords = {
  title: 'A role-play for thirty',
  description:
    'Two invented companies, twelve cards to print and a plan for 40 minutes: a class answers the twenty questions in two sealed seats and sees what a gap map shows.',
  lede: 'Two invented companies, each with a Sales and a Marketing. Every student plays one person and knows only what that person saw. The class answers in sealed seats, and then looks at two maps that teach different things.',
  invented:
    'Both companies and everybody in them are invented for this course. Nothing on the cards was taken from a real firm.',
  private:
    'Answers stay with those who give them until they send you a code. Nothing is sent to us. A code holds no name.',
  before: {
    heading: 'Before class',
    steps: [
      'Print this page once, then the sheets with the cards twice more: a class of thirty needs two or three of each. The plan comes first, then the twelve cards, one a sheet. Two cards to a sheet of paper can still be read.',
      'Begin two sessions, one for each company, and name them as on the cards. You get a link and a code to scan for each seat: four links in all. Name one place for the codes, a mail address or a chat; in a chat, everybody can copy a code and open it.',
      'Have a projector for the maps. Where phones are few, print the sheet of twenty questions instead and compare by hand.',
    ],
    start: 'Begin a session',
    run: 'How to run a session in a meeting or a class',
  },
  who: {
    heading: 'Who gets which card',
    text: 'The numbers are for a class of thirty. Students with the same card do not talk to each other: the same sentences are read in different ways, and that is part of the lesson.',
    columns: { side: 'Side', card: 'Card', students: 'Students' },
    caption: (name: string, students: number) => `${name}: ${students} students`,
    other:
      'With twelve to twenty-nine, give out every card once, then begin again with the first. With fewer than twelve, play one company and leave the other as an example. With more than thirty, two neighbours share a card and send one code. Below five on a side, the map shows no spread.',
    paper:
      'The cards can also be read on a phone: each name in these tables leads to its card. Then everybody could read all of them, so ask for fair play.',
  },
  plan: {
    heading: 'The plan: 40 minutes',
    minute: 'Minute',
    step: 'What happens',
  },
  yours: {
    heading: 'What you do',
    items: [
      'Keep the two sides of a company apart until both maps are on the wall. Do not answer questions about the company; say “what does your card tell you?”',
      'Paste the codes of each company into its own session. A code from the wrong company is named and left out.',
      'Before the map of each company, give what its card says about the company under “About the company”. It decides whether the advice is to move or to stay.',
      'Choose “Open both sides, step by step”, and wait before each step: the vote is worth more when people have said what they expect.',
      'Let no one be blamed for a card. Every sentence is true of what that person saw.',
    ],
  },
  debrief: { heading: 'Questions for the end' },
  key: {
    heading: 'For the instructor: what the maps will show',
    text: 'What follows is worked out from the cards, each read once as it was meant. A class will come near it, not hit it.',
    summary: (name: string) => `${name}: show the map`,
    example: 'Open it as a map, with the answers of a made-up class',
    company: 'About the company',
    totals: (sales: string, marketing: string, joint: string) =>
      `Totals: Sales ${sales}, Marketing ${marketing}, together ${joint} out of 100.`,
    agreed: (agreed: number, asked: number) =>
      `On ${agreed} of the ${asked} questions the two sides are less than a step apart.`,
    parts: 'The five parts, 20 to 100',
    questions: 'The questions a step or more apart, 1 to 5',
    guesses: (side: string) => `What ${side} answered and what it expects of the other side, 1 to 5`,
    columns: {
      part: 'Part',
      question: 'Question',
      sales: 'Sales',
      marketing: 'Marketing',
      gap: 'Gap',
      answered: 'Answered',
      expects: 'Expects',
      finding: 'So it',
    },
    findings: {
      'agree-aware': 'agrees, and knows it',
      'agree-unaware': 'agrees, and does not know it',
      'differ-aware': 'differs, and knows it',
      'differ-unaware': 'differs, and does not know it',
    } satisfies Record<GuessFinding, string>,
    noFinding: 'no finding',
    gate: 'Move or stay:',
    moves: 'The three moves:',
    gap: (gap: number, size: string) => `${gap > 0 ? '+' : gap < 0 ? '−' : ''}${size}`,
  },
  cards: {
    heading: 'The cards',
    text: 'Twelve cards, six for each company. On paper each has a sheet of its own.',
    company: (name: string) => `${name}, an invented company`,
    you: (role: string) => `You are ${role}.`,
    how: 'Answer as this person, from what this card says about the last quarter. The numbers are those of the questions. Where the card does not settle a question, choose “I don’t know”. Show the card to nobody.',
    everybody: 'What everybody here knows',
    seen: 'What you have seen',
    believe: 'What you believe about the other side',
    believeNote: 'For the five guesses.',
  },
  sides: { sales: 'Sales', marketing: 'Marketing' },
  label: (name: string) => `${name} (invented)`,
  example: (known: string) => `Invented for this course, with the answers of a made-up class. ${known}`,
} as const;
