import { useState } from 'react';
import { exploreWords as words } from '../../../strings/explore.ts';

/** Copies a link to the model as it is set; where a browser refuses, the link stands there to be copied by hand. */
export function CopyLink({ link }: { link: () => string }) {
  const [copied, setCopied] = useState<{ ok: boolean; link: string }>();
  async function copy() {
    // Inside a learning system the page's own address is nobody else's.
    const address = globalThis.trucePage ? globalThis.trucePage + new URL(link()).hash : link();
    try {
      await navigator.clipboard.writeText(address);
      setCopied({ ok: true, link: address });
    } catch {
      setCopied({ ok: false, link: address });
    }
  }
  if (globalThis.trucePage === null) return null;
  return (
    <div className="copy-link">
      <button type="button" className="btn quiet" onClick={() => void copy()}>
        {words.copyLink}
      </button>
      <p role="status" className="explorable-note">
        {copied && (copied.ok ? words.copied : words.notCopied)}{' '}
        {copied && !copied.ok && <a href={copied.link}>{copied.link}</a>}
      </p>
    </div>
  );
}
