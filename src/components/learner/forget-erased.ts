import { forgetTab } from '../../store/forget-tab.ts';

/**
 * Called on a page whose record has been erased in another tab: drops what this tab holds of it, unfinished answers too,
 * and loads the page again, because what it shows is gone.
 * @param person id of the person whose record it was
 */
export default function forgetErased(person: string): void {
  forgetTab(person);
  location.reload();
}
