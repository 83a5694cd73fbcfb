/**
 * Has the browser download a text as a file.
 * @param type of the file, without its character set, which is always UTF-8
 */
export function saveText(text: string, name: string, type = 'text/plain'): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  // Not at once: some browsers begin the download a moment later.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
