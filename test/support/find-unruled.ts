/** Classes that only place a drawing in its page, or stand for what all drawings have. */
const WITHOUT_RULES = ['bt-picture', 'bt-sales', 'funnel'];

/** Classes inside a drawing that a style sheet does not know: an element with nothing else is filled with black. */
export const findUnruled = (drawing: string, sheet: string): string[] => {
  const used = [...drawing.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, names = '']) => names.split(/\s+/));
  return [...new Set(used)].filter(
    (name) => !WITHOUT_RULES.includes(name) && !new RegExp(`\\.${name}[\\s,{.:]`).test(sheet),
  );
};
