import { useEffect, useRef, useState } from 'react';
import { toAddress } from '../../../content-access/addresses.ts';
import type { Invitation } from '../../../domain/team/response.ts';
import { nameSeatFile, writeSeatFile } from '../../../domain/team/seat-file.ts';
import { sayInSeatFile } from '../../../strings/codes.ts';
import { seatWords } from '../../../strings/seat.ts';
import { saveText } from '../../learner/save-text.ts';
import { useTold } from '../../share/use-told.tsx';

const words = seatWords.sealed;

interface Props extends Pick<Invitation, 'seat' | 'label'> {
  code: string;
}

/** The address that opens the comparison with a code in it, wherever this site stands. */
const linkWith = (code: string) => `${new URL(toAddress('/diagnostic/team/'), location.href).href}#${code}`;

/** Stands it selected, for the reader's own keys. */
const select = (text: HTMLElement | null) => text && getSelection()?.selectAllChildren(text);

/** The code with the ways to hand it over. Each says what happened; nothing goes anywhere without being pressed. */
export function HandOver({ code, seat, label }: Props) {
  const [told, tell] = useTold();
  // The link is written out only where it has to be copied by hand.
  const [isLinkOut, setIsLinkOut] = useState(false);
  const codeText = useRef<HTMLElement>(null);
  const linkText = useRef<HTMLElement>(null);
  const link = linkWith(code);

  useEffect(() => {
    if (isLinkOut) select(linkText.current);
  }, [isLinkOut]);

  async function copy(text: string, copied: string, refused: string, fallBack: () => void) {
    try {
      await navigator.clipboard.writeText(text);
      tell(copied);
    } catch {
      fallBack();
      tell(refused);
    }
  }
  const copyCode = () => copy(code, words.copied, words.copyRefused, () => select(codeText.current));
  const copyLink = () =>
    copy(link, words.linkCopied, words.linkRefused, () => {
      setIsLinkOut(true);
      select(linkText.current);
    });
  function save() {
    const file = nameSeatFile(code);
    try {
      saveText(writeSeatFile(code, sayInSeatFile(seat, label)), file);
      tell(words.saved(file));
    } catch {
      tell(words.notSaved);
    }
  }
  async function share() {
    try {
      const title = words.shareTitle(seatWords.sides[seat]);
      await navigator.share({ title, text: title, url: link });
      tell(words.shared);
    } catch {
      // Closed without choosing, or refused: nothing has gone anywhere.
      tell(words.notShared);
    }
  }

  return (
    <div className="seat-hand">
      <p className="eyebrow">{words.label}</p>
      <p className="seat-code">
        <code ref={codeText} data-seat-code>
          {code}
        </code>
      </p>
      <p className="dx-buttons">
        <button type="button" className="btn primary" onClick={copyCode}>
          {words.copy}
        </button>
        <button type="button" className="btn" onClick={copyLink}>
          {words.link}
        </button>
        <button type="button" className="btn" onClick={save}>
          {words.save}
        </button>
        {'share' in navigator && (
          <button type="button" className="btn" onClick={share}>
            {words.share}
          </button>
        )}
      </p>
      <p role="status">{told}</p>
      {isLinkOut && (
        <>
          <p className="eyebrow">{words.linkLabel}</p>
          <p className="seat-code">
            <code ref={linkText} data-seat-link>
              {link}
            </code>
          </p>
        </>
      )}
    </div>
  );
}
