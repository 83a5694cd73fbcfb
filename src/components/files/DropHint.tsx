import './drop-hint.css';

/** Lies over the whole page while files are held over it, and says what comes of letting go. */
export function DropHint({ text }: { text: string }) {
  return <p className="drop-hint">{text}</p>;
}
