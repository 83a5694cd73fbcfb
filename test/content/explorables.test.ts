import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type ExplorableId, explorableIds, explorables } from '../../src/domain/explorables/explorables.ts';

/** The component that stands for each model in a lesson's text. */
const components: Record<ExplorableId, string> = {
  'budget-table': 'BudgetTable',
  'two-diaries': 'TwoDiaries',
  'level-explorer': 'LevelExplorer',
  'move-the-handoff': 'MoveHandoff',
};
const lessons = globSync('src/content/lessons/*.mdx').map((file) => ({
  id: file.replace(/^.*[\\/]|\.mdx$/g, ''),
  text: readFileSync(file, 'utf8'),
}));

test.each(explorableIds)('%s stands in the lesson that is named for it, once, and in no other', (id) => {
  const tag = new RegExp(`<${components[id]}[\\s/>]`, 'g');
  const found = lessons.flatMap((lesson) => (lesson.text.match(tag) ?? []).map(() => lesson.id));
  expect(found).toEqual([explorables[id].lesson]);
});
