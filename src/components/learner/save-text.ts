/** Has the browser download a text as a file. */
export function saveText(text: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  link.download = name;
  link.click();
  // Not at once: some browsers begin the download a moment later.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
