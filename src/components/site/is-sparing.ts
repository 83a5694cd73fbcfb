/** Whether the reader wants data spared: nothing is fetched for them before it is asked for. */
export const isSparing = (): boolean =>
  Boolean(Reflect.get(navigator, 'connection')?.saveData) || matchMedia('(prefers-reduced-data: reduce)').matches;
