/**
 * Whether a browser is known to clear what a site keeps after a week of use without a visit to it: WebKit does, which is
 * Safari, and by Apple's rules every browser on an iPhone or iPad.
 * @param userAgent `navigator.userAgent`
 */
export function isKnownToEvict(userAgent: string): boolean {
  if (/\b(iPhone|iPad|iPod)\b/.test(userAgent)) return true;
  // The others carry WebKit's name for old times' sake, together with their own.
  return /AppleWebKit\/.*Safari\//.test(userAgent) && !/Chrom(e|ium)\/|Android/.test(userAgent);
}
