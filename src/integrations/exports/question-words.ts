/** Words that questions carry into files for other systems, where the course's own pages are not around them. */
export const questionWords = {
  several: 'Choose all that are right.',
  readAgain: 'Read again: ',
  unit: (unit: string): string => `Unit: ${unit}`,
  place: (place: number): string => `Place ${place}`,
  places: 'Choose a place for each. Place 1 comes first.',
  parallel: 'Parallel forms',
  rightNumber: (number: string): string => `The right answer is ${number}.`,
  model: 'An answer that we would be glad to read',
  points: 'What a good answer has',
  whyOthers: 'Why not the others',
  groups: 'Groups',
};
