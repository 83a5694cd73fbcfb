/** The model of "move the hand-off" in words. */
export const handoffModel = {
  equations: [
    'Went on = those who reached the step, less those lost at a line, × the share that is won, × the effect of time.',
    'Effect of time = (hours there are ÷ hours these hotels need)². Each owner spreads its hours evenly over all its steps; as fewer go on, later steps need fewer hours, and the part is found at which the hours are just used up.',
    'A step is the work of whoever owns the step to be reached. At a line, whoever receives the hotel has the work.',
    'Where a share b comes back: over for good = (1 − b)(1 − q) ÷ (1 − b(1 − q)), with q lost at each crossing; the hours for receiving them grow by 1 ÷ (1 − b(1 − q)).',
  ],
  names: {
    won: 'Won from each step for the next',
    line: 'Lost at each crossing of a line',
    hours: 'Seller’s hours to win a hotel for steps 2 to 8',
    desk: 'Lead desk',
    visit: 'Won at steps 5 to 8 where nobody visits',
    campaigns: 'Marketing’s hours',
    power: 'With half the time at a step',
    joint: 'Both at each step',
    simple: 'A simple good',
    direction: 'More leads can mean fewer sales',
    back: 'Buyers go back and forth',
  },
  won: (shares: readonly string[]) => `${shares.join(', ')}; the fourth is 25% after a line`,
  desk: (part: string, hours: number) =>
    `${part} of a seller’s hours for a hotel, by telephone; ${hours} hours a year. It can learn who means to buy, and does not visit`,
  visit: (part: string) => `${part} of the share`,
  campaigns: 'none for each hotel: it works for all of them at once',
  power: (part: string) => `${part} as many go on`,
  joint:
    'no loss at a line; sellers spend their hours at all steps; Marketing’s are not counted, and those who come back cost nothing. The last two favour this way',
  simple: (part: string) => `${part} of the hours, and nobody need visit`,
  direction: 'the direction only',
  directionSource: 'Smith, Gopalakrishna and Chatterjee (2006): one retailer',
  back: 'that they do; how many is assumed',
  backSource: 'Gartner (2018): press release of an advisory firm',
};
