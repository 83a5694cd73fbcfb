import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { FACTS, type OfflineFacts } from '../../domain/offline/offline-copy.ts';
import { WORKER } from '../../domain/offline/worker-file.ts';
import { hashOf, type KeptFile, listKept } from './list-kept.ts';

const ENTRY = 'truce-offline-entry';

/** The worker with all that it imports and the list of an edition, as one small file. */
async function bundleWorker(kept: readonly KeptFile[]): Promise<string> {
  const source = fileURLToPath(new URL('worker.ts', import.meta.url));
  const built = await rolldown({
    input: ENTRY,
    platform: 'browser',
    tsconfig: false,
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
    onLog: (level, log) => {
      if (level === 'warn') throw new Error(`The worker for reading offline: ${log.message}`);
    },
    plugins: [
      {
        name: 'truce-offline-list',
        resolveId: (id) => (id === ENTRY ? ENTRY : undefined),
        load: (id) =>
          id === ENTRY
            ? `import { startWorker } from ${JSON.stringify(source)};\nstartWorker(${JSON.stringify(kept)});`
            : undefined,
      },
    ],
  });
  try {
    const { output } = await built.generate({ format: 'iife', minify: true, codeSplitting: false });
    return output[0].code;
  } finally {
    await built.close();
  }
}

/**
 * Lets a built site be read without a network: writes the worker with the list of what it keeps, and the facts about that.
 * Has to be the last to change any page, because the worker takes no file that differs from the list by a byte.
 */
export async function writeWorker(folder: string): Promise<OfflineFacts> {
  await writeFile(join(folder, FACTS), '{}');
  const { kept, facts } = listKept(folder);
  // The file of facts is in the copy and not in its own count.
  const own = { files: facts.files - 1, bytes: facts.bytes - 2, travelling: facts.travelling - 2 };
  const text = JSON.stringify(own);
  await writeFile(join(folder, FACTS), text);
  const list = kept.map((file): KeptFile => (file[0] === FACTS ? [FACTS, hashOf(text)] : file));
  await writeFile(join(folder, WORKER), await bundleWorker(list));
  return own;
}
