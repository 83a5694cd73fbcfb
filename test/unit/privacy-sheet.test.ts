import { expect, it } from 'vitest';
import { endsWithTab, storedNames } from '../../src/store/stored-names.ts';
import { sayUntil } from '../../src/strings/privacy.ts';

it('says of everything in a tab’s own storage, and of nothing else, that it ends with the tab', () => {
  for (const one of storedNames) {
    const isOfTab = one.place === 'sessionStorage';
    expect(/tab is closed/.test(sayUntil(one.kind, endsWithTab(one))), `${one.place} ${one.name}`).toBe(isOfTab);
  }
});
