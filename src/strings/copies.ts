/** "1 entry", "2 entries". */
const entries = (number: number) => `${number} ${number === 1 ? 'entry' : 'entries'}`;
/** "a, b and c" would be too much here: a sentence when there is something to say. */
const also = (number: number, text: string) => (number ? ` ${text}` : '');

/** Every word about what stands between a record and its loss: saved copies, the reminder, the browser's promise. */
export const copyWords = {
  saved: (file: string, number: number) =>
    `Saved as ${file}, where your browser puts downloads. The copy holds ${number === 1 ? 'the one entry' : `all ${entries(number)}`} of this record: it was read back before your browser took it.`,
  nothing: 'Nothing is recorded yet, so there is nothing to save.',
  unverified:
    'No copy was saved: what was written could not be read back whole. Your record is untouched. Close other tabs or free some memory, load this page again, and save once more.',
  notSaved:
    'No copy was saved, because the browser refused it. Your record is untouched. Reload the page and try again.',
  saving: 'Writing the copy and reading it back…',

  check: 'Check a copy',
  checkNote: 'Says whether a file holds everything that is here. It changes nothing.',
  chooseFile: 'Choose the copy to check',
  checking: 'Reading the copy…',
  checked: (of: { here: number; missing: number; extra: number }, date: string) => {
    const when = date ? ` of ${date}` : '';
    const more = also(
      of.extra,
      `It also holds ${entries(of.extra)} that ${of.extra === 1 ? 'is' : 'are'} not here; “Restore from a copy” would add ${of.extra === 1 ? 'it' : 'them'}.`,
    );
    if (of.here === 0) return `Nothing is recorded here, so that copy${when} lacks nothing.${more}`;
    if (of.missing === 0)
      return `That copy${when} holds everything that is here: ${of.here === 1 ? 'the one entry' : `all ${entries(of.here)}`}.${more}`;
    if (of.missing === of.here) return `That copy${when} holds nothing of what is here. Save a new one.${more}`;
    return `That copy${when} lacks ${of.missing} of the ${entries(of.here)} here. Save a new one.${more}`;
  },

  remind: (number: number) => `No copy saved from this record holds ${number} of your answers and notes.`,
  remindEvicts: 'This browser is known to clear what a site keeps when nobody visits it for a week.',
  remindLink: 'Save a copy in My progress',

  durable: {
    open: 'This browser may clear your record when it needs room.',
    ask: 'Ask the browser to keep my record',
    granted:
      'The browser has agreed not to clear your record to make room. You still can, and Safari may when nobody visits for a week, so save a copy all the same.',
    refused: 'The browser did not agree. It may clear your record when it needs room, so save a copy now and then.',
    'cannot-ask': 'This browser cannot be asked to keep your record when it needs room, so save a copy now and then.',
  },
} as const;
