import type { RecordStore } from '../../store/store.ts';

/**
 * Fetches what brings the guess before reading to life (keep-guess.ts) when it is needed: at once when a guess was kept,
 * else when the reader comes near the form. A press that is faster than the fetching is done as soon as it has come.
 */
export async function watchGuess(form: HTMLFormElement, store: RecordStore): Promise<void> {
  let waking: Promise<void> | undefined;
  let awake = false;
  async function bring() {
    const { keepGuess } = await import('./keep-guess.ts');
    awake = true;
    await keepGuess(form, store);
  }
  const wake = () => {
    waking ??= bring();
    return waking;
  };
  for (const near of ['pointerover', 'focusin', 'change']) form.addEventListener(near, wake, { once: true });
  form.addEventListener('submit', async (event) => {
    if (awake) return;
    event.preventDefault();
    await wake();
    // A guess that was kept before has taken the button away.
    if (form.querySelector('button')) form.requestSubmit();
  });
  const { predict } = form.dataset;
  if ((await store.events()).some((event) => event.type === 'predicted' && event.question === predict)) await wake();
}
