import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

/** A script of `src/scorm/` with all that it imports, as one small file for a plain script element. */
export async function bundleScript(name: 'shell' | 'page'): Promise<string> {
  const root = fileURLToPath(new URL('../../../../', import.meta.url));
  const built = await rolldown({
    input: `src/scorm/${name}.ts`,
    cwd: root,
    platform: 'browser',
    tsconfig: false,
    onLog: (level, log) => {
      if (level === 'warn') throw new Error(`src/scorm/${name}.ts: ${log.message}`);
    },
  });
  try {
    const { output } = await built.generate({ format: 'iife', minify: true, codeSplitting: false });
    return output[0].code;
  } finally {
    await built.close();
  }
}
