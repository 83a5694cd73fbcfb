// A link to the set-up of a model names the model before "=": "#budget-table=1.shared-40.end". No element has such an
// id, so the browser stays at the top of the page, where the model would never wake to read it.

function find(): void {
  const [id, setup] = location.hash.slice(1).split(/=|%3d/i);
  const model = id && setup ? document.getElementById(id) : null;
  if (!model) return;
  // A model is short until it wakes: the place where a page was left would lie below it, where it never would.
  history.scrollRestoration = 'manual';
  model.scrollIntoView();
}

addEventListener('hashchange', find);
find();
