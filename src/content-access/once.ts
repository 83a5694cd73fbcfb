/**
 * The same, made once a build and then kept: many pages ask for it, and what a thousand lessons hold takes long to put
 * together. In development every request sees the newest files.
 */
export function onceABuild<T>(make: () => T): () => T {
  let kept: { value: T } | undefined;
  return () => {
    if (import.meta.env.DEV) return make();
    kept ??= { value: make() };
    return kept.value;
  };
}
