/** A parameter of the model, what it is, and where it comes from when it is not assumed. */
type Row = readonly [name: string, value: string, source?: string];

/** The model of "move the hand-off" in words. A test holds its numbers against those of the model. */
export const handoffModel = {
  equations: [
    'Whoever reaches a step may be lost at a line, may not want to go on, or may lack somebody’s time. Went on = (reached − lost at the line) × share won × effect of time.',
    'With half the hours, a quarter go on at each step. Effect of time = (hours there are ÷ hours needed)². An owner spreads its hours evenly over its steps; fewer who go on need fewer hours later, and the part is found that just uses them up.',
    'A step is won by whoever owns the next one.',
    'Whoever comes back crosses the line again, and is lost there or received once more. With b coming back and q lost at a line: over for good = (1 − b)(1 − q) ÷ (1 − b(1 − q)); hours to receive them × 1 ÷ (1 − b(1 − q)).',
  ],
  parameters: [
    ['Share won from each step', '60%, 40%, 50%, 31.25% (25% after a line), 60%, 66.7%, 50%'],
    ['Lost at each crossing', '20%'],
    ['Seller’s hours for a hotel, steps 2 to 8', '0.5, 0.5, 2, 10, 20, 15, 5'],
    ['Lead desk', '30% of those hours, by telephone, up to step 5; it is one person more, with 900 a year'],
    ['Steps 5 to 8 without a visit', '50% of the share'],
    ['Marketing’s hours', 'none a hotel: it works for all at once'],
    ['With half the time', '25% go on'],
    [
      'Both at each step',
      'up to step 4 Marketing does the work and sellers give 10% of their hours to it; from step 5 sellers do, and Marketing’s help wins nothing more; returns cost nothing',
    ],
    ['Simple good', '20% of the hours, no visits'],
    ['More leads, fewer sales', 'direction only', 'Smith, Gopalakrishna and Chatterjee (2006), one retailer'],
    ['Buyers come back', 'that they do; the share is assumed', 'Gartner (2018), an advisory firm’s press release'],
  ] satisfies Row[] as Row[],
};
