import type { Ref } from 'react';
import { listTurning } from '../../../domain/explorables/turning-signs.ts';
import type { Vignette } from '../../../domain/explorables/vignettes.ts';
import { weigh } from '../../../domain/explorables/weigh.ts';
import { companies } from '../../../strings/companies.ts';
import { explorerWords as words } from '../../../strings/level-explorer.ts';
import { answers, nameLevel, nameLevels, nameSigns, nameSignsOf } from './names.ts';

function sayVerdict({ id, facts }: Vignette): string {
  const { verdict } = weigh(facts);
  const { name } = companies[id];
  switch (verdict.type) {
    case 'one':
      return words.verdict.one(name, nameLevel(verdict.level));
    case 'open': {
      const [first = 'undefined', last = first] = [verdict.levels.at(0), verdict.levels.at(-1)];
      return words.verdict.open(
        verdict.levels.length,
        name,
        nameLevels(verdict.levels),
        nameSigns(listTurning(first, last)),
      );
    }
    case 'mixed': {
      const { low, high } = verdict;
      return words.verdict.mixed(
        name,
        words.levelIn(nameLevel(high), nameSignsOf(facts.filter(({ from }) => from === high))),
        words.levelIn(nameLevel(low), nameSignsOf(facts.filter(({ to }) => to === low))),
      );
    }
  }
}

interface Props {
  company: Vignette;
  /** What was predicted, as it stands in the record; undefined where nothing was. */
  said: unknown;
  verdict: Ref<HTMLParagraphElement>;
}

/** The prediction beside what the facts say together. */
export function Verdict({ company, said, verdict }: Props) {
  const answer = answers.find(({ value }) => value === said);
  return (
    <p className="level-heading" tabIndex={-1} ref={verdict}>
      {answer && words.said(answer.label)} {sayVerdict(company)}
    </p>
  );
}
