/** How far the reader is, for the eye; the words beside it say the same. */
export function ProgressDots({ place, count }: { place: number; count: number }) {
  const state = (index: number) => (index < place ? 'done' : index === place ? 'half' : 'none');
  return (
    <span aria-hidden="true">
      {Array.from({ length: count }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the dots are their places
        <i key={index} className="dot" data-state={state(index)} />
      ))}
    </span>
  );
}
