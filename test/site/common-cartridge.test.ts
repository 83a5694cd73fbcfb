import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { commonCartridge, linksCartridge } from '../../src/integrations/exports/common-cartridge.ts';
import { creditTo } from '../../src/integrations/exports/credit.ts';
import type { ExportFile } from '../../src/integrations/exports/format.ts';
import { canCarry, listSpellings } from '../../src/integrations/exports/item-qti12.ts';
import type { Question } from '../../src/schemas/question.ts';
import { checkCartridge } from '../support/check-cartridge.ts';
import { readAnswer } from '../support/check-qti12.ts';
import { findUnruled } from '../support/find-unruled.ts';
import { address, findChanged, listBank, makeAll, readCourse, unpack } from '../support/made-exports.ts';
import { type Attempt, listAttempts } from '../support/qti-attempts.ts';
import { toMarkup } from '../support/to-markup.ts';
import { attributeOf, findAll, readXml, textOf } from '../support/xml-tree.ts';

let full: ExportFile[] = [];
let links: ExportFile[] = [];
beforeAll(async () => {
  full = await makeAll(commonCartridge);
  links = await makeAll(linksCartridge);
});

const bytesOf = (files: readonly ExportFile[], module: string | null) =>
  files.find((file) => file.module === module)?.bytes ?? new Uint8Array();
const openCourse = () => unpack(bytesOf(full, null));

test('there is one of each kind for every module and for the course, in the same bytes each time', async () => {
  const covered = [...readCourse().modules.map(({ id }) => id), null];
  expect(full.map(({ module }) => module)).toEqual(covered);
  expect(links.map(({ module }) => module)).toEqual(covered);
  expect(await makeAll(linksCartridge)).toEqual(links);
  expect(await findChanged(commonCartridge)).toEqual([]);
});

test('every cartridge is whole: all files listed and there, all references resolved', () => {
  for (const { file, bytes } of [...full, ...links]) expect([file, ...checkCartridge(unpack(bytes))]).toEqual([file]);
});

test('a build that does not know its address makes full cartridges without links, and says why there are no others', async () => {
  const unknown = readCourse(null);
  const made = await makeAll(commonCartridge, unknown);
  for (const { file, bytes } of made) expect([file, ...checkCartridge(unpack(bytes))]).toEqual([file]);
  expect([...unpack(bytesOf(made, null)).keys()].filter((file) => file.startsWith('links/'))).toEqual([]);
  await expect(makeAll(linksCartridge, unknown)).rejects.toThrow('links need the address of the site');
});

test('every lesson has its page, with all its figures, its link and its quiz', () => {
  const files = openCourse();
  for (const { id, title } of readCourse().modules.flatMap(({ lessons }) => lessons)) {
    const page = files.get(`lessons/${id}.html`) ?? '';
    expect(page).toContain(`${title}</h1>`);
    expect(page).toContain('Creative Commons Attribution 4.0');
    expect(files.has(`links/link-${id}.xml`) && files.has(`quizzes/${id}.xml`), id).toBe(true);
  }
  const figures = [...files].filter(([file]) => file.startsWith('figures/'));
  expect(figures.length).toBeGreaterThan(25);
  for (const [file, drawing] of figures) {
    expect(attributeOf(readXml(drawing), 'aria-label').length, file).toBeGreaterThan(20);
    expect([file, ...findUnruled(drawing, drawing)]).toEqual([file]);
  }
});

test('links lead to pages that the site has', () => {
  const all = [...openCourse(), ...unpack(bytesOf(links, null))].filter(([file]) => file.startsWith('links/'));
  const paths = all.map(([, link]) => attributeOf(findAll(readXml(link), 'url')[0] ?? readXml(link), 'href'));
  expect(paths.length).toBeGreaterThan(50);
  for (const path of paths)
    expect(existsSync(join(inject('folder'), path.slice(address.length), 'index.html')), path).toBe(true);
});

test('each prompt for a discussion is a topic, without what good answers touch', () => {
  const topics = [...openCourse()].filter(([file]) => file.startsWith('topics/'));
  const { modules } = readCourse();
  const discussion = modules.flatMap((module) => module.discussion);
  expect(topics.map(([, topic]) => textOf(findAll(readXml(topic), 'text')[0] ?? readXml(topic)))).toEqual(
    modules.flatMap(({ path, discussion }) =>
      discussion.map(({ prompt }) => `${prompt}\n\n${creditTo(readCourse(), path)}`),
    ),
  );
  const touches = discussion.flatMap((one) => one.touches);
  for (const [, topic] of topics) expect(touches.filter((touch) => topic.includes(touch))).toEqual([]);
});

/** An answer as somebody gives it in a quiz: option ids, or what is typed. */
function listGiven(question: Question, { answer }: Attempt): string[][] {
  if (answer.type === 'choice') return [[answer.option]];
  if (answer.type === 'choices') return [answer.options];
  if (answer.type === 'model') return [[answer.text]];
  if (answer.type === 'number' && question.type === 'number')
    return listSpellings(answer.value, question.unit).map((text) => [text]);
  throw new Error(`A cartridge has no ${answer.type}.`);
}

describe('the quizzes', () => {
  test('hold every question that a cartridge can carry, each with its own id, and name the others', () => {
    const files = openCourse();
    const ids = [...files]
      .filter(([file]) => file.startsWith('quizzes/'))
      .flatMap(([, quiz]) => findAll(readXml(quiz), 'item').map((item) => attributeOf(item, 'ident')));
    const bank = listBank(readCourse());
    expect(ids.toSorted()).toEqual(
      bank
        .filter(canCarry)
        .map(({ id }) => id)
        .toSorted(),
    );
    const leftOut = bank.filter((question) => !canCarry(question));
    expect(new Set(leftOut.map(({ type }) => type))).toEqual(new Set(['order', 'sort', 'number']));
    const about = files.get('about/about.html') ?? '';
    for (const { id, path } of leftOut) expect(about, id).toContain(`${address}${path}`);
    // And none of a lesson is lost: it stands on the lesson's page, as it is printed.
    for (const lesson of readCourse().modules.flatMap(({ lessons }) => lessons))
      for (const question of lesson.questions.filter((one) => !canCarry(one) && !one.parallelTo))
        expect(files.get(`lessons/${lesson.id}.html`), question.id).toContain(toMarkup(question.stem));
  });

  test('score every answer: full for the right one, nothing for any other, each with its reasons', () => {
    const items = new Map(
      [...openCourse()]
        .filter(([file]) => file.startsWith('quizzes/'))
        .flatMap(([, quiz]) => findAll(readXml(quiz), 'item').map((item) => [attributeOf(item, 'ident'), item])),
    );
    const faults: string[] = [];
    for (const question of listBank(readCourse()).filter(canCarry))
      for (const attempt of listAttempts(question))
        for (const given of listGiven(question, attempt)) {
          const item = items.get(question.id);
          if (!item) throw new Error(`${question.id} is in no quiz.`);
          const { score, said } = readAnswer(item, given);
          const full = question.type !== 'model' && attempt.points === attempt.possible;
          const missing = attempt.says.filter((text) => !said.replace(/<[^>]+>/g, '').includes(text));
          if (!said.includes(creditTo(readCourse(), question.path))) faults.push(`${question.id} ${given}: no credit`);
          if (score !== (full ? 100 : 0)) faults.push(`${question.id} ${given}: ${score}`);
          if (missing.length > 0) faults.push(`${question.id} ${given} is told "${said}"`);
        }
    expect(faults).toEqual([]);
  });
});

/** What a list of what may be there has to refuse, in each kind of file. */
const strangers: [what: string, file: string, from: string | RegExp, to: string, fault: string][] = [
  ['a stranger in the manifest', 'imsmanifest.xml', '<organization ', '<sequence /><organization ', 'no <sequence>'],
  ['an attribute in the manifest', 'imsmanifest.xml', '<resource ', '<resource hidden="1" ', 'attribute "hidden"'],
  ['a value in the manifest', 'imsmanifest.xml', 'rooted-hierarchy', 'flat', '"flat" is no structure'],
  ['a lack in the manifest', 'imsmanifest.xml', / structure="[^"]+"/, '', 'lacks "structure"'],
  ['words in the manifest', 'imsmanifest.xml', '<resources>', '<resources>Here', 'may not say "Here"'],
  ['a stranger in a quiz', 'quizzes/the-cost.xml', '<outcomes>', '<hint /><outcomes>', 'no <hint>'],
  ['an attribute in a quiz', 'quizzes/the-cost.xml', '<mattext ', '<mattext size="2" ', 'attribute "size"'],
  ['a value in a quiz', 'quizzes/the-cost.xml', 'action="Set"', 'action="Multiply"', '"Multiply" is no action'],
  ['a fact in a quiz', 'quizzes/the-cost.xml', 'qmd_scoretype', 'qmd_colour', 'may not say "qmd_colour"'],
  ['a stranger in a link', 'links/link-the-cost.xml', '<url', '<note /><url', 'no <note>'],
  ['an attribute in a link', 'links/link-the-cost.xml', '<url', '<url rel="x"', 'attribute "rel"'],
  ['a value in a link', 'links/link-the-cost.xml', '_blank', '_tab', '"_tab" is no target'],
  ['a stranger in a topic', 'topics/topic-why-they-fight-1.xml', '<text ', '<due /><text ', 'no <due>'],
  ['an attribute in a topic', 'topics/topic-why-they-fight-1.xml', '<text ', '<text lang="en" ', 'attribute "lang"'],
  ['a value in a topic', 'topics/topic-why-they-fight-1.xml', 'text/plain', 'text/md', '"text/md" is no texttype'],
];

test.each<readonly [string, (files: Map<string, string>) => void, string]>([
  ['a missing file', (files) => files.delete('quizzes/the-cost.xml'), 'is listed and not there'],
  ['a file that is not listed', (files) => files.set('more.html', ''), 'is there and not listed'],
  [
    'a lost reference',
    (files) => edit(files, 'imsmanifest.xml', 'identifierref="page-the-cost"', 'identifierref="page-x"'),
    'Nothing is called "page-x"',
  ],
  [
    'an identifier used twice',
    (files) => edit(files, 'imsmanifest.xml', 'identifier="page-the-cost"', 'identifier="page-undefined"'),
    'is there twice',
  ],
  [
    'an unknown type',
    (files) => edit(files, 'imsmanifest.xml', 'type="imsdt_xmlv1p1"', 'type="imsdt_xmlv1p3"'),
    'is no type of resource',
  ],
  ['another version', (files) => edit(files, 'imsmanifest.xml', '1.1.0', '1.3.0'), 'of version "1.3.0"'],
  [
    'a figure that is gone',
    (files) => edit(files, 'lessons/the-cost.html', 'figures/the-cost-1', 'figures/the-cost-9'),
    'which its resource does not have',
  ],
  ['a script', (files) => edit(files, 'lessons/the-cost.html', '</body>', '<script></script></body>'), 'has <script>'],
  [
    'a link inside that leads nowhere',
    (files) => edit(files, 'lessons/the-cost.html', 'href="#', 'href="#x'),
    'refers to "#x',
  ],
  ['a web link without an address', (files) => edit(files, 'links/link-the-cost.xml', 'https://', ''), 'is no address'],
  [
    'a reason before the score',
    (files) =>
      edit(
        files,
        'quizzes/the-cost.xml',
        /(<respcondition.*?<\/respcondition>)(<respcondition.*?<\/respcondition>)/,
        '$2$1',
      ),
    'does not stand first',
  ],
  [
    'markup in an option',
    (files) => edit(files, 'quizzes/the-cost.xml', 'text/plain', 'text/html'),
    'is not plain text',
  ],
  [
    'a key that is no option',
    (files) => edit(files, 'quizzes/the-cost.xml', /case="Yes">[^<]+/, 'case="Yes">none'),
    'There is no option "none"',
  ],
  [
    'feedback that is gone',
    (files) => edit(files, 'quizzes/the-cost.xml', /linkrefid="[^"]+"/, 'linkrefid="none"'),
    'There is no feedback "none"',
  ],
  ...strangers.map(
    ([what, file, from, to, fault]) =>
      [what, (files: Map<string, string>) => edit(files, file, from, to), fault] as const,
  ),
])('%s is refused', (_, spoil, fault) => {
  const files = openCourse();
  spoil(files);
  expect(checkCartridge(files).join('\n')).toContain(fault);
});

function edit(files: Map<string, string>, file: string, from: string | RegExp, to: string): void {
  const before = files.get(file) ?? '';
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${file} does not hold ${from}.`);
  files.set(file, after);
}
