import { useEffect, useState } from 'react';
import { warmUpWords as words } from '../../strings/practice.ts';
import { WarmUp } from './WarmUp.tsx';

/** The question from an earlier lesson as a file, for a page that has no room for it. */
export interface WarmUpFile {
  /** Id of the lesson that the question belongs to. */
  lesson: string;
  /** The question as `packQuestion` writes it. */
  question: string;
}

interface Props {
  /** Address of the `WarmUpFile`. */
  file: string;
  /** Address of the question's own page, where it can be answered too. */
  page: string;
  /** Address of the lesson that it belongs to. Stands here because packages move what is in a page. */
  lessonUrl: string;
}

async function load(address: string): Promise<WarmUpFile> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as WarmUpFile; // written at build time by pages/course/[module]/[lesson]/warm-up.json.ts
}

/** A question from an earlier lesson, fetched when somebody opens it. Until then, and without script, a link to it. */
export default function LateWarmUpIsland({ file, page, lessonUrl }: Props) {
  const [found, setFound] = useState<WarmUpFile | 'failed'>();
  useEffect(() => {
    load(file).then(setFound, () => setFound('failed'));
  }, [file]);

  if (found && found !== 'failed') return <WarmUp {...found} lessonUrl={lessonUrl} />;
  return (
    <p role={found && 'alert'}>
      {found && words.failed} <a href={page}>{words.page}</a>
    </p>
  );
}
