import { expect, test } from 'vitest';
import { reword } from '../../../src/scorm/reword.ts';
import { reworded } from '../../../src/strings/hosted.ts';
import { noteWords } from '../../../src/strings/note.ts';

const onSite = noteWords.keeping.kept;

test('a sentence about where something is kept is made true for the visit', () => {
  expect(reword(onSite, 'reported', reworded)).toMatch(/goes to your learning system/);
  expect(reword(onSite, 'uncounted', reworded)).toMatch(/told nothing/);
  // Outside a learning system it is as true as on the site.
  expect(reword(onSite, 'alone', reworded)).toBeUndefined();
});

test('any other text stays, also what was made true before', () => {
  for (const text of ['Any other', '', 'constructor', ...Object.values(reworded.reported), reworded.uncounted])
    for (const visit of ['reported', 'uncounted']) expect(reword(text, visit, reworded)).toBeUndefined();
});

test('none of them says that nothing leaves the browser', () => {
  for (const text of Object.values(reworded.reported)) {
    expect(text).toMatch(/your learning system/);
    expect(text).not.toMatch(/only|nowhere|My progress/);
  }
});
