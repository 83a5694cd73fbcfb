import { type Profile, readPresent } from '../../store/present-profile.ts';
import { peopleWords as words } from '../../strings/people.ts';

let bar: HTMLElement | undefined;

/**
 * What a page does that belongs to one person while another is present. Nothing done on it may go into the wrong record
 * unseen, and nothing half-written on it may be lost: it is loaded again when nobody has touched it, or when it comes
 * back out of the back cache, where whatever was not kept was given up; else it says whose it is, for as long as it is.
 * @param profile whose page it is
 * @param event what told of it: `storage` from another tab, or `pageshow`
 */
export function meet(profile: Profile, event: Event): void {
  // Where the browser does not say whether the page was touched, it was.
  if (event.type === 'pageshow' || navigator.userActivation?.hasBeenActive === false) {
    location.reload();
    return;
  }
  const { id, name } = readPresent();
  if (id === profile.id) return;
  if (!bar) {
    bar = document.createElement('div');
    bar.setAttribute('role', 'alert');
    bar.dataset.otherPerson = '';
    // Here, and not in a style sheet: hardly any page ever shows it, and each would carry its rules.
    Object.assign(bar.style, {
      position: 'sticky',
      top: '0',
      zIndex: '50',
      padding: '0.8rem 1.2rem',
      font: '400 1rem/1.45 var(--sans)',
      color: 'var(--ink)',
      background: 'var(--warn-wash)',
      borderBottom: '1px solid var(--warn)',
    });
    document.body.prepend(bar);
    addEventListener('storage', () => {
      if (bar) bar.hidden = readPresent().id === profile.id;
    });
  }
  const again = document.createElement('button');
  again.type = 'button';
  again.className = 'btn';
  again.textContent = words.loadAgain(name);
  again.addEventListener('click', () => location.reload());
  bar.replaceChildren(`${words.other(profile.name, name)} `, again);
}
