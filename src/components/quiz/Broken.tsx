import { quiz } from '../../strings/quiz.ts';

interface Props {
  /** The way on in a quiz. */
  next?: { label: string; go(): void };
  now: boolean;
}

/** Stands in for a question that could not be drawn. */
export function Broken({ next, now }: Props) {
  return (
    <div className={now ? 'q now' : 'q'}>
      <p role="alert" tabIndex={-1}>
        {next ? quiz.broken : quiz.brokenAlone}
      </p>
      {next && (
        <div className="act">
          <button type="button" className="btn primary" onClick={next.go}>
            {next.label}
          </button>
        </div>
      )}
    </div>
  );
}
