/** Words around "move the hand-off" that the built page holds. */
export const handoffFrame = {
  note: 'A model, not data: the laundry is invented, and its numbers are assumed.',
  worked: (lost: string, purchases: string, doubled: string) =>
    `Of 1,000 hotels ${lost} are lost at the line, and ${purchases} buy. Of 2,000, the same two sellers would win ${doubled}: no hotel gets enough time.`,
};
