/** Whether somebody is in the middle of something on this page: a quiz, questions, or a text that is being written. */
export function isBusy(page: ParentNode = document): boolean {
  const begun = [...page.querySelectorAll('main .quiz')].some((quiz) => {
    const [all, done] = ['[data-question]', '[data-result]'].map((which) => quiz.querySelectorAll(which).length);
    return done !== 0 && done !== all;
  });
  const chosen = 'main [data-question]:not([data-result]) input:checked, main [data-diagnostic-question] input:checked';
  const written = [...page.querySelectorAll<HTMLTextAreaElement>('main textarea')].some(({ value }) => value !== '');
  return begun || written || page.querySelector(`${chosen}, dialog[open]`) !== null;
}
