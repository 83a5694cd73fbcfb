import { useEffect, useState } from 'react';
import { warmUpWords as words } from '../../strings/warm-up.ts';
import { WarmUp } from './WarmUp.tsx';

/** The questions from earlier lessons of one module as a file, by the id of the lesson that begins with each. */
export type WarmUpFile = Record<string, Chosen>;

interface Chosen {
  /** Id of the lesson that the question belongs to. */
  lesson: string;
  /** The question as `packQuestion` writes it. */
  question: string;
}

interface Props {
  /** Address of the `WarmUpFile`. */
  file: string;
  /** Id of the lesson that begins with it. */
  before: string;
  /** Address of the question's own page, where it can be answered too. */
  page: string;
  /** Address of the lesson that it belongs to. Stands here because packages move what is in a page. */
  lessonUrl: string;
}

async function load(address: string, before: string): Promise<Chosen> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const file = (await response.json()) as WarmUpFile; // written at build time by pages/course/[module]/warm-ups.json.ts
  const chosen = file[before];
  if (!chosen) throw new Error(`${address} has nothing for ${before}.`);
  return chosen;
}

/** A question from an earlier lesson, fetched when somebody opens it. Until then, and without script, a link to it. */
export default function LateWarmUpIsland({ file, before, page, lessonUrl }: Props) {
  const [found, setFound] = useState<Chosen | 'failed'>();
  useEffect(() => {
    load(file, before).then(setFound, () => setFound('failed'));
  }, [file, before]);

  if (found && found !== 'failed') return <WarmUp {...found} lessonUrl={lessonUrl} />;
  return (
    <p role={found && 'alert'}>
      {found && words.failed} <a href={page}>{words.page}</a>
    </p>
  );
}
