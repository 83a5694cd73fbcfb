/** A size in words, rounded up, that stays on one line: "12 kB", "1.4 MB". */
export const saySize = (bytes: number): string =>
  bytes < 999_001 ? `${Math.ceil(bytes / 1000)}\u00a0kB` : `${(Math.ceil(bytes / 100_000) / 10).toFixed(1)}\u00a0MB`;
