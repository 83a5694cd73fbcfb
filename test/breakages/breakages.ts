import { teamBreakages } from './team-breakages.ts';

/** A rule of the course, broken by hand. */
export interface Breakage {
  /** What goes wrong, in a few words. */
  name: string;
  file: string;
  /** A text that stands in the file once, and what to put in its place. */
  find: string;
  replace: string;
  /** The tests that have to notice: a file, and part of a test's name where the whole file would take long. */
  tests: [file: string, name?: string];
}

const contract = 'test/unit/store/contract.test.ts';
const long = 'test/unit/store/long-record.test.ts';

/** What would cost learners their work. */
const recordBreakages: readonly Breakage[] = [
  {
    name: 'a merge takes one side only',
    file: 'src/domain/record/merge.ts',
    find: '[...ours, ...theirs]',
    replace: '[...theirs]',
    tests: ['test/unit/record/merge.test.ts'],
  },
  {
    name: 'a copy overwrites what is here',
    file: 'src/store/memory.ts',
    find: 'if (!held.has(key)) held.set(key, row)',
    replace: 'held.set(key, row)',
    tests: [contract, 'lets no copy replace'],
  },
  {
    name: 'an import keeps the part that fitted',
    file: 'src/store/session.ts',
    find: 'for (const key of added) storage.removeItem(prefix + key);',
    replace: '',
    tests: ['test/unit/store/trouble.test.ts', 'did not fit'],
  },
  {
    name: 'rows are added in a transaction each',
    file: 'src/store/indexed-db.ts',
    find: 'for (const [key, row] of free) store.add(row, key);',
    replace: "for (const [key, row] of free) await transact(async (one) => void one.add(row, key), 'readwrite');",
    tests: [contract, 'merges all or none'],
  },
  {
    name: 'unreadable rows are dropped',
    file: 'src/store/sort-out.ts',
    find: 'else quarantined.push({ key, row, reason: parsed.reason });',
    replace: '',
    tests: [contract, 'that it cannot read'],
  },
  {
    name: 'a damaged row keeps its sound copy out',
    file: 'src/store/name-rows.ts',
    find: 'sound && damaged.has(id)',
    replace: 'false',
    tests: [contract, 'restores a damaged event'],
  },
  {
    name: 'rows of a later version are read as of this one',
    file: 'src/domain/record/parse-event.ts',
    find: "if (typeof row.v === 'number' && row.v > VERSION) return { ok: false, reason: NEWER };",
    replace: "if (typeof row.v === 'number' && row.v > VERSION) return parseEvent({ ...row, v: VERSION });",
    tests: ['test/unit/record/parse-event.test.ts'],
  },
  {
    name: 'an upgrade changes the stored row',
    file: 'src/domain/record/upgrade.ts',
    find: 'raised = structuredClone({ ...row });',
    replace: 'raised = row as Row;',
    tests: ['test/unit/record/upgrade.test.ts'],
  },
  {
    name: 'a copy holds the upgraded row',
    file: 'src/domain/record/saved-copy.ts',
    find: 'originalOf(row)',
    replace: 'row',
    tests: ['test/unit/record/upgrade.test.ts'],
  },
  {
    name: 'half a copy is taken for a whole one',
    file: 'src/domain/record/saved-copy.ts',
    find: 'copy = JSON.parse(json);',
    replace: "copy = JSON.parse(json.endsWith(']}') ? json : json.slice(0, json.lastIndexOf('}') + 1).concat(']}'));",
    tests: ['test/unit/record/saved-copy.test.ts', 'cut short'],
  },
  {
    name: 'an answer to an earlier version counts as right',
    file: 'src/domain/record/progress.ts',
    find: "outcome === 'right' && !earlier",
    replace: "outcome === 'right'",
    tests: ['test/unit/record/progress.test.ts'],
  },
  {
    name: 'an answer to an earlier version is shown as one to this',
    file: 'src/domain/questions/recall.ts',
    find: '} else if (event.rev === rev) {',
    replace: '} else if (event.rev <= rev) {',
    tests: ['test/unit/questions/recall.test.ts'],
  },
  {
    name: 'answers are recalled by the place of their question',
    file: 'src/domain/questions/recall.ts',
    find: 'recalled.marks.set(event.question,',
    replace: "recalled.marks.set(questions[recalled.marks.size]?.id ?? '',",
    tests: ['test/unit/questions/recall.test.ts'],
  },
  {
    name: 'answers stay with their lesson when the question moves',
    file: 'src/domain/record/progress.ts',
    find: 'lesson.questions.flatMap((id) => answers.get(id) ?? [])',
    replace: 'lesson.questions.flatMap((id) => (traces.get(lesson.id)?.has(id) ? (answers.get(id) ?? []) : []))',
    tests: ['test/unit/record/progress.test.ts'],
  },
  {
    name: 'events stand in the order in which they came',
    file: 'src/store/sort-out.ts',
    find: '[...events.values()].sort(compareEvents)',
    replace: '[...events.values()]',
    tests: [contract, 'in order of time'],
  },
  {
    name: 'erasing takes the rows of another course along',
    file: 'src/store/session.ts',
    find: 'filter((key) => key.startsWith(prefix))',
    replace: 'filter(() => true)',
    tests: [contract, 'tab’s storage'],
  },
  {
    name: 'two courses share a record',
    file: 'src/store/open-store.ts',
    find: '{course}-record',
    replace: '{COURSE}-record',
    tests: ['test/unit/store/trouble.test.ts', 'two courses'],
  },
  {
    name: 'a snapshot is believed without asking the rows',
    file: 'src/store/find-change.ts',
    find: 'held.size + rows.length === count &&',
    replace: '',
    tests: [long, 'without a word'],
  },
  {
    name: 'a snapshot brings back what was erased',
    file: 'src/store/find-change.ts',
    find: '!there.includes(undefined)',
    replace: 'true',
    tests: [long, 'nearly the same number'],
  },
  {
    name: 'a snapshot outlives erasing',
    file: 'src/store/indexed-db.ts',
    find: 'settle(indexedDB.deleteDatabase(beside))',
    replace: 'Promise.resolve()',
    tests: [long, 'never read it'],
  },
  {
    name: 'a page goes on writing for one person while another is present',
    file: 'src/store/record-store.ts',
    find: 'readPresent().id !== profile.id',
    replace: 'false',
    tests: ['test/unit/store/profiles.test.ts', 'keeps nothing while another is present'],
  },
  {
    name: 'a clock that was once ahead keeps a question away for years',
    file: 'src/domain/cards/card.ts',
    find: 'if (day > today) trace.ahead = true;\n    else if',
    replace: 'if',
    tests: ['test/unit/cards/card.test.ts', 'put forward and back again'],
  },
  {
    name: 'a retry after reading the reason counts as knowing',
    file: 'src/domain/cards/card.ts',
    find: 'compareEvents(event, first) < 0',
    replace: 'compareEvents(event, first) > 0',
    tests: ['test/unit/cards/card.test.ts', 'a retry on the same day'],
  },
];

/** Everything that is broken on purpose, each with a test that fails when it happens. */
export const breakages: readonly Breakage[] = [...recordBreakages, ...teamBreakages];
