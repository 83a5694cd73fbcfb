/** Most modules that a lesson's menu names, and most lessons of the module that is open. */
const MOST_MODULES = 12;
const MOST_LESSONS = 24;

/** Most lessons of a course that a page which is no lesson lists in its menu. */
const MOST_LISTED = 40;

/** A module as the menu shows it: its link, and the lessons below it. */
export interface MenuModule<Module, Lesson> {
  module: Module;
  lessons: readonly Lesson[];
}

/** What a lesson's menu shows. */
export interface Menu<Module, Lesson> {
  modules: MenuModule<Module, Lesson>[];
  /** Whether anything has no link here, so that the menu has to lead to where everything stands. */
  more: boolean;
}

/** At most `most` neighbours, with the one at `middle` among them, as near to their middle as the ends allow. */
function around<Item>(items: readonly Item[], middle: number, most: number): readonly Item[] {
  const first = Math.max(0, Math.min(middle - Math.floor(most / 2), items.length - most));
  return items.slice(first, first + most);
}

/**
 * Chooses what the menu of a page that is no lesson shows: everything in a course of the usual size. In a larger one the
 * pages of its questions, thousands of them, would each carry every lesson, so there it has modules alone.
 * @param modules the course, in reading order
 */
export function listMenu<Module extends { lessons: readonly unknown[] }>(
  modules: readonly Module[],
): Menu<Module, Module['lessons'][number]> {
  const count = modules.reduce((sum, { lessons }) => sum + lessons.length, 0);
  if (count <= MOST_LISTED)
    return { modules: modules.map((module) => ({ module, lessons: module.lessons })), more: false };
  return { modules: around(modules, 0, MOST_MODULES).map((module) => ({ module, lessons: [] })), more: true };
}

/**
 * Chooses what a lesson's menu shows: the lessons of its own module and one link for every other module, so that a menu
 * weighs the same in a course of a thousand lessons as in one of thirty.
 * @param modules the course, in reading order
 * @param open id of the lesson that is open
 */
export function boundMenu<Lesson extends { id: string }, Module extends { lessons: readonly Lesson[] }>(
  modules: readonly Module[],
  open: string,
): Menu<Module, Lesson> {
  const placeOf = ({ lessons }: Module) => lessons.findIndex((lesson) => lesson.id === open);
  const own = Math.max(
    0,
    modules.findIndex((module) => placeOf(module) >= 0),
  );
  const shown = around(modules, own, MOST_MODULES).map((module) => ({
    module,
    lessons: placeOf(module) < 0 ? [] : around(module.lessons, placeOf(module), MOST_LESSONS),
  }));
  const more = modules.length > MOST_MODULES || (modules[own]?.lessons.length ?? 0) > MOST_LESSONS;
  return { modules: shown, more };
}
