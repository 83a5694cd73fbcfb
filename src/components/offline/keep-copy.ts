import { WORKER } from '../../domain/offline/worker-file.ts';
import { readOfflineChoice } from '../../store/offline-choice.ts';

let policy: TrustedTypePolicy<'createScriptURL'> | undefined;

/**
 * Has the whole course kept for reading without a network, and asked again for a newer edition on every later page; one
 * that has come is offered. Does nothing in a package of another system, where someone has removed the copy, and, unless
 * someone asked for it, where the browser saves data. Never rejects: reading needs none of this.
 */
export async function keepCopy(): Promise<void> {
  const choice = readOfflineChoice();
  // Not every browser has it, and its type is not among TypeScript's.
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  const isUnwanted = choice === 'off' || (connection?.saveData && !choice);
  if (!import.meta.env.PROD || isUnwanted || globalThis.truceBase !== undefined) return;
  if (document.readyState !== 'complete') await new Promise((resolve) => addEventListener('load', resolve));
  await new Promise((resolve) => (globalThis.requestIdleCallback ?? setTimeout)(resolve, { timeout: 3000 }));
  try {
    const worker = navigator.serviceWorker;
    // Astro ends it with a slash.
    const address = import.meta.env.BASE_URL + WORKER;
    // Whatever it is given, it makes this one address. A policy can be made only once on a page.
    policy ??= window.trustedTypes?.createPolicy('truce-offline', { createScriptURL: () => address });
    const registration = await worker.register(policy?.createScriptURL('') ?? address);
    const look = async () => {
      if (!registration.waiting || !worker.controller) return;
      const { offerEdition } = await import('./offer-edition.ts');
      offerEdition(registration);
    };
    registration.onupdatefound = () => registration.installing?.addEventListener('statechange', look);
    look();
  } catch {
    // An old browser, plain http, or a host without the worker: the course is read from the network as before.
  }
}
