/** What can be printed of a module, each at an address of its own, so that an instructor can send just one. */
export const parts = ['all', 'lessons', 'questions', 'handout', 'key'] as const;
export type Part = (typeof parts)[number];

/** Path of a part from the site's root; everything stands at the module's own address. */
export const partPath = (module: string, part: Part): string =>
  part === 'all' ? `/print/${module}/` : `/print/${module}/${part}/`;
