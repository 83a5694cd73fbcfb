import { writeMailLink } from '../../domain/mail-link.ts';
import { startCopying } from '../teach/copy-paragraph.ts';

/** Makes the message about a question copy at one press, with the page's real address in it and in the email. */
export function startReport(): void {
  startCopying();
  const message = document.querySelector('[data-copy-text]')?.textContent ?? '';
  const link = document.querySelector<HTMLAnchorElement>('[data-mail-subject]');
  if (link) link.href = writeMailLink(link.dataset.mailTo ?? '', link.dataset.mailSubject ?? '', message);
}
