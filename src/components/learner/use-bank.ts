import { useEffect, useState } from 'react';
import { type Bank, type BankFile, readBank } from '../../domain/learning/bank.ts';

/** The bank of questions, or how it stands with it. `retry` asks for it again after a failure. */
export type BankState = { at: 'loading' } | { at: 'here'; bank: Bank } | { at: 'failed'; retry: () => void };

/** Fetches the bank from this site. Rejects when it does not arrive or cannot be read. */
async function loadBank(address: string): Promise<Bank> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return readBank((await response.json()) as BankFile); // written at build time by pages/progress/bank.json.ts
}

/** Fetches the bank, once the page has a record to show. */
export function useBank(address: string): BankState {
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<BankState>({ at: 'loading' });
  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt is a new request
  useEffect(() => {
    let current = true;
    const settle = (next: BankState) => current && setState(next);
    setState({ at: 'loading' });
    loadBank(address).then(
      (bank) => settle({ at: 'here', bank }),
      () => settle({ at: 'failed', retry: () => setAttempt((before) => before + 1) }),
    );
    return () => {
      current = false;
    };
  }, [address, attempt]);
  return state;
}
