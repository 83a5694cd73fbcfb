import type { RecordStore } from '../../store/store.ts';
import { guess } from '../../strings/guess.ts';

/**
 * Brings the guess before reading to life: shows the one that was kept, or keeps the one that is made. It is never
 * marked. The form names its question in `data-predict`, the question's version in `data-rev` and, in `data-passage`, the
 * heading of the passage that settles it: there the guess is shown too, for the reader to compare.
 */
export async function keepGuess(form: HTMLFormElement, store: RecordStore): Promise<void> {
  const status = form.querySelector<HTMLElement>('[role=status]');
  const button = form.querySelector('button');
  const lesson = form.ownerDocument.documentElement.dataset.lesson;
  const question = form.dataset.predict;
  const rev = Number(form.dataset.rev);
  if (!status || !button || !lesson || !question) return;

  function close(words: string, keeping: string) {
    for (const input of form.querySelectorAll('input')) input.disabled = true;
    button?.remove();
    if (!status) return;
    status.dataset.saved = keeping;
    status.textContent = words;
  }
  function showBeside(option: string) {
    const aside = document.createElement('aside');
    aside.setAttribute('role', 'note');
    const link = document.createElement('a');
    link.href = '#check-yourself';
    link.textContent = guess.atEnd;
    aside.append(guess.said(option), link);
    document.getElementById(form.dataset.passage ?? '')?.after(aside);
  }
  const tell = (input: HTMLInputElement) => input.parentElement?.textContent.trim() ?? '';
  const told = store.keeping === 'kept' ? guess.kept : guess.held;

  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const chosen = form.querySelector<HTMLInputElement>(':checked');
    if (!chosen) {
      status.textContent = guess.first;
      return;
    }
    // The button goes away with its focus; the words that say what happened are where it should be.
    close(told, store.keeping);
    status.focus();
    showBeside(tell(chosen));
    const answer = { type: 'choice', option: chosen.value } as const;
    await store.append({ type: 'predicted', lesson, question, rev, answer }).catch(() => close(guess.lost, 'not-kept'));
  });

  const earlier = (await store.events()).findLast(
    (event) => event.type === 'predicted' && event.question === question && event.rev === rev,
  );
  if (earlier?.type !== 'predicted' || earlier.answer.type !== 'choice') return;
  const { option } = earlier.answer;
  const guessed = [...form.querySelectorAll('input')].find((input) => input.value === option);
  // An option that has left the question, or a reader who was faster than the record.
  if (!guessed || status.dataset.saved) return;
  guessed.checked = true;
  close(told, store.keeping);
  showBeside(tell(guessed));
}
