import { expect, it } from 'vitest';
import { listTexts } from '../../../src/domain/statistics/texts.ts';
import { receiptOf, smallCatalogue } from '../../support/small-class.ts';

const receipts = [
  receiptOf([], { name: 'Ben', texts: { 'q-four': '<b>bold</b>', gone: 'old', 'treaty/goal': 'One number.' } }),
  receiptOf([], { name: 'Anna', number: '2', texts: { 'q-four': 'No.', 'q-one': '  ' } }),
  receiptOf([], { name: 'Anna', number: '1', texts: { 'q-four': 'Yes.', 'q-two': 'Because.' } }),
];

it('puts what a class wrote into columns: questions in their order, the treaty, then what is not known', () => {
  expect(listTexts(receipts, smallCatalogue)).toEqual([
    { key: 'q-two', lesson: 'one', texts: [{ name: 'Anna', number: '1', text: 'Because.' }] },
    {
      key: 'q-four',
      lesson: 'one',
      texts: [
        { name: 'Anna', number: '1', text: 'Yes.' },
        { name: 'Anna', number: '2', text: 'No.' },
        { name: 'Ben', number: '', text: '<b>bold</b>' },
      ],
    },
    { key: 'treaty/goal', lesson: null, texts: [{ name: 'Ben', number: '', text: 'One number.' }] },
    { key: 'gone', lesson: null, texts: [{ name: 'Ben', number: '', text: 'old' }] },
  ]);
});

it('does not depend on the order of the receipts', () => {
  expect(listTexts(receipts.toReversed(), smallCatalogue)).toEqual(listTexts(receipts, smallCatalogue));
});
