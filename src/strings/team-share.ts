import type { TeamSeat } from '../domain/team/response.ts';

const sides = { sales: 'Sales', marketing: 'Marketing' } satisfies Record<TeamSeat, string>;

/** Words of the invitations to the two seats. */
export const shareWords = {
  heading: 'Invite both sides',
  intro: 'One link for each side. Everybody on a side gets the same link, and answers alone, on their own device.',
  seat: (side: TeamSeat) => `Seat of ${sides[side]}`,
  link: (side: TeamSeat) => `Link for ${sides[side]}`,
  copyLink: 'Copy link',
  text: (side: TeamSeat) => `Text for ${sides[side]}`,
  copyText: 'Copy text',
  share: 'Send by an app',
  qr: (side: TeamSeat) => `QR code of the link for ${sides[side]}`,
  qrLarge: 'Show the QR code large',
  qrClose: 'Close',
  qrScan: (side: TeamSeat) => `Scan this if you are in ${sides[side]}`,
  qrFailed: 'The QR code could not be drawn. The link works without it.',
  /** What somebody pastes into a message. */
  message: (side: TeamSeat, label: string, link: string) =>
    [
      `We want to know how Sales and Marketing ${label ? `at ${label} ` : ''}see the way they work together. You answer for ${sides[side]}.`,
      'It takes about five minutes: twenty questions about the last quarter, and five guesses at what the other side answers. Please answer alone.',
      'At the end you get a sealed code. It holds your answers and no name, and nobody sees a score before both sides are on one screen. Send the code back to me.',
      link,
    ].join('\n\n'),
} as const;
