import { useEffect } from 'react';

/**
 * Has the browser fetch every font of the page at once. It would else fetch the rarer letters when a name first has one,
 * which is a request that depends on the name.
 */
export function useFonts(): void {
  useEffect(() => {
    // A font that does not arrive costs its letters their look and nothing else.
    for (const font of document.fonts ?? []) font.load().catch(() => undefined);
  }, []);
}
