import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { boundMenu, listMenu } from '../../src/domain/menu.ts';

const words =
  'border handoff quota margin lead funnel seat treaty shared number level growth friction price meeting'.split(' ');
const word = (n: number) => words[(n * 7 + Math.floor(n / 15)) % words.length] ?? '';

/** A course of some modules, each with as many lessons, whose names differ as those of real lessons do. */
const makeCourse = (modules: number, lessons: number) =>
  Array.from({ length: modules }, (_, m) => ({
    id: `${word(m)}-${word(m * 3 + 1)}-${m}`,
    lessons: Array.from({ length: lessons }, (_, l) => ({ id: `${word(m + l)}-${word(l * 5 + m)}-${m}-${l}` })),
  }));

const linkTo = (path: string, text: string) => `<a href="/course/${path}/">${text.replaceAll('-', ' ')}</a>`;

/** The bytes of a lesson's menu, as it would travel inside a page. */
function weigh(course: ReturnType<typeof makeCourse>, open: string): number {
  const { modules } = boundMenu(course, open);
  const html = modules.map(({ module, lessons }) => {
    const items = lessons.map(
      ({ id }) => `<li><span data-lesson-state="${id}"></span>${linkTo(`${module.id}/${id}`, id)}</li>`,
    );
    return `<p>${linkTo(module.id, module.id)}</p><ol>${items.join('')}</ol>`;
  });
  return brotliCompressSync(html.join('')).length;
}

test('at a thousand lessons, however they are divided, a menu is at most 800 bytes heavier than at 26', () => {
  const small = weigh(makeCourse(6, 5), makeCourse(6, 5)[3]?.lessons[2]?.id ?? '');
  for (const [modules, lessons] of [
    [40, 25],
    [200, 5],
    [10, 100],
    [1, 1000],
    [1000, 1],
  ] as const) {
    const course = makeCourse(modules, lessons);
    const open = course[Math.floor(modules / 2)]?.lessons[Math.floor(lessons / 2)]?.id ?? '';
    const bytes = weigh(course, open);
    // A tenth of the lightest lesson is more than that.
    expect(bytes - small, `${modules} modules of ${lessons} lessons`).toBeLessThan(800);
  }
});

test('a menu names every module of a small course, and the lessons of the open one', () => {
  const course = makeCourse(6, 5);
  const { modules, more } = boundMenu(course, course[3]?.lessons[2]?.id ?? '');
  expect(modules.map(({ module }) => module)).toEqual(course);
  expect(modules.map(({ lessons }) => lessons.length)).toEqual([0, 0, 0, 5, 0, 0]);
  expect(more).toBe(false);
});

test('in a large course the open lesson and its module stand in the menu wherever they are, and it says that there is more', () => {
  const course = makeCourse(30, 40);
  for (const module of course) {
    for (const { id } of module.lessons) {
      const menu = boundMenu(course, id);
      expect(menu.modules.find((one) => one.module === module)?.lessons.map((lesson) => lesson.id)).toContain(id);
      expect(menu.modules).toHaveLength(12);
      expect(menu.modules.flatMap(({ lessons }) => lessons)).toHaveLength(24);
      expect(menu.more).toBe(true);
    }
  }
});

test('a page that is no lesson of the course gets the modules alone', () => {
  const course = makeCourse(3, 2);
  expect(boundMenu(course, 'nowhere')).toEqual({
    modules: course.map((module) => ({ module, lessons: [] })),
    more: false,
  });
});

test('a page that is no lesson lists a course of the usual size, and of a large one a dozen modules', () => {
  const small = listMenu(makeCourse(6, 5));
  expect(small.modules.flatMap(({ lessons }) => lessons)).toHaveLength(30);
  expect(small.more).toBe(false);
  for (const [modules, lessons] of [
    [40, 25],
    [1, 1000],
    [1000, 1],
  ] as const) {
    const large = listMenu(makeCourse(modules, lessons));
    expect(large.modules.length).toBe(Math.min(12, modules));
    expect(large.modules.flatMap((module) => module.lessons)).toEqual([]);
    expect(large.more).toBe(true);
  }
});
