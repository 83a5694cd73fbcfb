// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { isBusy } from '../../src/components/offline/is-busy.ts';

const look = (main: string) => {
  document.body.innerHTML = `<main>${main}</main>`;
  return isBusy();
};
const form = (state: string, chosen = '') => `<form data-question="q" ${state}><input type="radio" ${chosen}></form>`;

test('somebody is busy within a quiz, with an answer not yet checked, and while writing; not before and not after', () => {
  const done = 'data-result="right"';
  expect(look('<p>Text</p>')).toBe(false);
  expect(look(`<div class="quiz">${form('')}${form('')}</div>`)).toBe(false);
  expect(look(`<div class="quiz">${form(done)}${form('')}</div>`)).toBe(true);
  expect(look(`<div class="quiz">${form(done)}${form(done)}</div>`)).toBe(false);
  expect(look(form('', 'checked'))).toBe(true);
  expect(look(form(done, 'checked'))).toBe(false);
  expect(look('<div data-diagnostic-question="d"><input type="radio" checked></div>')).toBe(true);
  expect(look('<textarea>A note</textarea>')).toBe(true);
  expect(look('<textarea></textarea>')).toBe(false);
});
