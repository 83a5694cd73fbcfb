import type { VignetteId } from '../domain/explorables/vignettes.ts';

/** The invented companies of the level explorer: the name as it stands in a sentence after "the", and the facts in order. */
export const companies: Record<VignetteId, { name: string; facts: readonly string[] }> = {
  umbrellas: {
    name: 'umbrella maker',
    facts: [
      'The two heads sing in the same choir.',
      'The two teams meet every Tuesday.',
      'Both look up customers in one database.',
      'Nine leads without an address went back to Marketing, as agreed.',
      'Each side reads the other’s plan once it is printed.',
    ],
  },
  telescopes: {
    name: 'telescope maker',
    facts: [
      'One director has been over both teams since May.',
      'Each side has a rude name for the other.',
      'Two campaigns moved to autumn because of what sellers said while the plan was open.',
      'A marketer is asked about each observatory. Its team is all sellers.',
      'Sales missed its number and lost its bonus. Marketing was paid its own.',
    ],
  },
  saddles: {
    name: 'saddle maker',
    facts: [
      'In October both sides wrote next year’s plan together, line by line.',
      'Sales counts 40 leads for March, Marketing 190. Nobody has noticed.',
      'The two teams meet on most Mondays.',
      'Both teams run the spring show, and marketers receive customers there.',
      'Each side is paid on figures of its own.',
    ],
  },
  kites: {
    name: 'kite maker',
    facts: [
      'The two teams run a festival together each August.',
      'All desks are on one floor.',
      'They meet twice a week. What is done there, we were not told.',
      'Asked what a lead is, both sides give the same answer.',
      'Each side’s bonus hangs on a target of its own.',
    ],
  },
};
