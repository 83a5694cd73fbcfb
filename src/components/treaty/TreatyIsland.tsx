import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { TreatyFieldId } from '../../domain/treaty.ts';
import { openStore } from '../../store/open-store.ts';
import type { RecordStore } from '../../store/store.ts';
import { treatyWords as words } from '../../strings/treaty.ts';
import { Boundary } from '../quiz/Boundary.tsx';
import { type Fit, fitPage } from './fit-page.ts';
import { TreatyForm } from './TreatyForm.tsx';
import { TreatySheet } from './TreatySheet.tsx';
import { TreatyTools } from './TreatyTools.tsx';
import { useTreaty } from './use-treaty.ts';

interface Props {
  /** Level of its headings: 3 inside a lesson, 2 on a page of its own. */
  top: 2 | 3;
  /** Address of the style sheet, where the page itself has no room for it. */
  sheet?: string | undefined;
  /** Opens the record; tests give their own. */
  open?: () => Promise<RecordStore>;
}

/** Scrolls the sheet, where it has a window of its own beside the form, to the field that is being written in. */
function showField(paper: HTMLElement, id: TreatyFieldId) {
  const field = paper.querySelector<HTMLElement>(`[data-field="${id}"]`);
  if (field) paper.scrollTop = field.offsetTop - paper.clientHeight / 3;
}

function Treaty({ top, open = openStore }: Omit<Props, 'sheet'>) {
  const treaty = useTreaty(open);
  const [current, setCurrent] = useState<TreatyFieldId>();
  const [fit, setFit] = useState<Fit>({ size: 'normal', fits: true });
  const [fontsReady, setFontsReady] = useState(false);
  const paper = useRef<HTMLElement>(null);
  const sheet = useRef<HTMLElement>(null);
  const written = JSON.stringify(treaty.fields);

  // Other letters have other widths, so the page is measured again once the course's own have come.
  useEffect(() => void document.fonts?.ready.then(() => setFontsReady(true)), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured anew when the text or its letters change
  useLayoutEffect(() => {
    if (sheet.current && paper.current) setFit(fitPage(sheet.current, paper.current));
  }, [written, fontsReady]);
  useEffect(() => {
    if (current && paper.current) showField(paper.current, current);
  }, [current]);

  return (
    <div className="tr-columns">
      <TreatyForm treaty={treaty} onEnter={setCurrent} />
      <div className="tr-beside">
        <p className="eyebrow">{words.onPaper}</p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it can have a scroll bar, which the keyboard must reach */}
        <section className="tr-paper" aria-label={words.onPaper} tabIndex={0} ref={paper} data-size={fit.size}>
          <TreatySheet fields={treaty.fields} top={top} current={current} ref={sheet} />
        </section>
        <TreatyTools treaty={treaty} fits={fit.fits} />
      </div>
    </div>
  );
}

/**
 * The form, the sheet and what can be done with them. Comes up in the browser only: without a script a form would be of
 * no use, and in a lesson's HTML it would break the budget of bytes.
 */
export default function TreatyIsland({ sheet, ...props }: Props) {
  const [live, setLive] = useState(false);
  useEffect(() => setLive(true), []);
  if (!live) return <p className="tr-late needs-script">{words.loading}</p>;
  const broken = (
    <div className="tr-alert" role="alert">
      <p>
        <strong>{words.broken.heading}</strong>
      </p>
      <p>{words.broken.text}</p>
    </div>
  );
  return (
    <Boundary fallback={broken}>
      {/* With a precedence React waits for the sheet, so that the form is never seen, or measured, without it. */}
      {sheet && <link rel="stylesheet" href={sheet} precedence="default" />}
      <Treaty {...props} />
    </Boundary>
  );
}
