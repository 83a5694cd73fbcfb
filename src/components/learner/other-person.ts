import type { Profile } from '../../store/present-profile.ts';
import { otherPersonWords as words } from '../../strings/other-person.ts';

let bar: HTMLElement | undefined;

/** The bar in which a page says whose it is. Its look is here: hardly any page shows it, and each would carry a sheet. */
function makeBar(): HTMLElement {
  const made = document.createElement('div');
  made.setAttribute('role', 'alert');
  made.dataset.otherPerson = '';
  return Object.assign(made, {
    style:
      'position: sticky; top: 0; z-index: 50; display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem 1.2rem; padding: 0.8rem 1.2rem; font: 400 1rem/1.45 var(--sans); color: var(--ink); background: var(--joint-wash); border-bottom: 1px solid var(--joint)',
  });
}

/**
 * Called on a page that belongs to one person whenever it finds another present. The store keeps nothing from it then;
 * and nothing half-written on it may be lost: when nobody has touched it, it is loaded again; else it says whose it is,
 * for as long as that is so.
 * @param profile whose page it is
 * @param readPresent tells who is present
 */
export default function meetOtherPerson(profile: Profile, readPresent: () => Profile): void {
  // A browser that does not say whether a page was touched has to be taken for one whose page was.
  if (navigator.userActivation?.hasBeenActive === false) {
    location.reload();
    return;
  }
  if (!bar) {
    bar = makeBar();
    addEventListener('storage', () => {
      if (readPresent().id === profile.id) bar?.remove();
    });
  }
  const { name } = readPresent();
  const again = document.createElement('button');
  again.type = 'button';
  again.className = 'btn';
  again.textContent = words.loadAgain(name);
  again.addEventListener('click', () => location.reload());
  const text = document.createElement('span');
  text.textContent = words.other(profile.name, name);
  bar.replaceChildren(text, again);
  document.body.prepend(bar);
}
