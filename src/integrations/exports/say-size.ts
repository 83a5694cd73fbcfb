/** A size in words, rounded up: "12 kB", "1.4 MB". */
export const saySize = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
