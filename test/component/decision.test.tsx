// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import DecisionIsland from '../../src/components/cases/DecisionIsland.tsx';
import { caseWords as words } from '../../src/strings/cases.ts';

const decision = {
  id: 'split',
  title: 'The split',
  question: 'How is the sum split?',
  choices: [
    { id: 'half', text: 'In halves', consequence: 'Both are a little unhappy.' },
    { id: 'all', text: 'All to one', consequence: 'One of them is very unhappy.' },
  ],
};
const said = () => screen.getByRole('status').textContent;
const ask = () => fireEvent.click(screen.getByRole('button', { name: words.see }));

afterEach(cleanup);

test('asks for a choice before it tells an outcome', () => {
  render(<DecisionIsland decision={decision} />);
  expect(said()).toBe('');
  ask();
  expect(said()).toBe(words.chooseFirst);
});

test('reads out the consequence of the choice, and takes it back when another is made', () => {
  render(<DecisionIsland decision={decision} />);
  fireEvent.click(screen.getByRole('radio', { name: 'In halves' }));
  ask();
  expect(said()).toBe('Both are a little unhappy.');
  fireEvent.click(screen.getByRole('radio', { name: 'All to one' }));
  expect(said()).toBe('');
  ask();
  expect(said()).toBe('One of them is very unhappy.');
});
