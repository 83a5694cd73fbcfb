import { createElement, Fragment } from 'react';
import { splitEmphasis } from '../../domain/questions/emphasis.ts';

/** A text of a question, with its `*emphasis*`. */
export function Emphasised({ text }: { text: string }) {
  const parts = splitEmphasis(text).map((part, i) => (i % 2 ? createElement('em', null, part) : part));
  return createElement(Fragment, null, ...parts);
}
