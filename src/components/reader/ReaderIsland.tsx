import { useEffect, useState } from 'react';
import { readerWords as words } from '../../strings/reader.ts';
import { Boundary } from '../quiz/Boundary.tsx';
import { ReaderScreen } from './ReaderScreen.tsx';
import { useCourse } from './use-course.ts';
import { useFonts } from './use-fonts.ts';

interface Props {
  /** Addresses of what is fetched at once, and of the invented class, which is fetched when it is wanted. */
  catalogueAddress: string;
  textsAddress: string;
  exampleAddress: string;
  /** Address under which each question has its page, with a slash at its end. */
  questionPages: string;
}

function Reader({ catalogueAddress, textsAddress, ...addresses }: Props) {
  useFonts();
  const state = useCourse(catalogueAddress, textsAddress);
  if (state.at === 'loading') return <p className="rd-late">{words.loading}</p>;
  if (state.at === 'here') return <ReaderScreen course={state.course} {...addresses} />;
  return (
    <div className="rd-alert" role="alert">
      <p>{words.failed}</p>
      <p className="rd-buttons">
        <button type="button" className="btn" onClick={state.retry}>
          {words.retry}
        </button>
      </p>
    </div>
  );
}

/** The page on which an instructor reads receipts. Comes up in the browser only: it reads files. */
export default function ReaderIsland(props: Props) {
  const [live, setLive] = useState(false);
  useEffect(() => setLive(true), []);
  if (!live) return <p className="rd-late needs-script">{words.loading}</p>;
  const broken = (
    <div className="rd-alert" role="alert">
      <p>
        <strong>{words.broken.heading}</strong>
      </p>
      <p>{words.broken.text}</p>
    </div>
  );
  return (
    <Boundary fallback={broken}>
      <Reader {...props} />
    </Boundary>
  );
}
