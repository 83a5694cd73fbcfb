/** Labels of the page for facilitators. Its scripts are content, in `content/diagnostic/facilitate.yml`. */
export const facilitateWords = {
  columns: { time: 'Minute', step: 'What happens' },
  show: 'Show:',
  ask: 'Ask:',
  say: 'Say:',
} as const;
