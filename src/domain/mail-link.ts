/**
 * A link that opens a written message in the reader's own mail program (RFC 6068: line ends are CR LF).
 * @param to the address, or empty where the reader is to choose one
 */
export function writeMailLink(to: string, subject: string, body: string): string {
  const lines = body.replace(/\r?\n/g, '\r\n');
  return `mailto:${encodeURIComponent(to).replace('%40', '@')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines)}`;
}
