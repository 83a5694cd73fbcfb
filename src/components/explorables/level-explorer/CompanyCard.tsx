import type { Ref } from 'react';
import type { Answer } from '../../../domain/explorables/weigh.ts';
import { companies } from '../../../strings/companies.ts';
import { explorerWords as words } from '../../../strings/level-explorer.ts';
import { Choices } from '../shared/Choices.tsx';
import { answers } from './names.ts';

/** An invented company: what was seen there. It takes the focus when it is the next one. */
export function CompanyCard({ id, card }: { id: keyof typeof companies; card: Ref<HTMLDivElement> }) {
  const { name, facts } = companies[id];
  return (
    <div tabIndex={-1} ref={card}>
      <p>
        <b>{words.seen(name)}</b>
      </p>
      <ul>
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
    </div>
  );
}

/** Asks for its level. */
export function LevelQuestion(props: { value: Answer | undefined; choose: (answer: Answer) => void }) {
  return <Choices legend={words.question} options={answers} {...props} />;
}
