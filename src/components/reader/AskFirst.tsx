interface Props {
  /** What is about to be done. */
  label: string;
  question: string;
  yes: string;
  no: string;
  onYes: () => void;
  onNo: () => void;
}

/** Asks before something is lost. */
export function AskFirst({ label, question, yes, no, onYes, onNo }: Props) {
  return (
    <div className="rd-ask" role="alertdialog" aria-label={label}>
      <p>{question}</p>
      <p className="rd-buttons">
        <button type="button" className="btn" onClick={onYes}>
          {yes}
        </button>
        {/* biome-ignore lint/a11y/noAutofocus: the question comes from the button that was pressed */}
        <button type="button" className="btn" autoFocus onClick={onNo}>
          {no}
        </button>
      </p>
    </div>
  );
}
