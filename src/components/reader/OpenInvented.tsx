import { useState } from 'react';
import { readerWords } from '../../strings/reader.ts';
import type { ClassControl } from './use-class.ts';

const words = readerWords.give;

/** Opens the class that was made up for the course. Nothing is fetched before somebody asks for it. */
export function OpenInvented({ address, open }: { address: string; open: ClassControl['openInvented'] }) {
  const [told, setTold] = useState('');
  const fetchIt = async () => {
    try {
      const response = await fetch(address);
      if (!response.ok) throw new Error(`${address}: ${response.status}`);
      setTold('');
      open(await response.text());
    } catch {
      setTold(words.exampleFailed);
    }
  };
  return (
    <div className="rd-example">
      <p className="rd-buttons">
        <button type="button" className="btn" onClick={fetchIt}>
          {words.example}
        </button>
        <span className="rd-note">{words.exampleNote}</span>
      </p>
      <p role="status">{told}</p>
    </div>
  );
}
