import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { check } from './check.ts';
import { readProject } from './project.ts';
import { formatReport, formatSuccess } from './report.ts';

/**
 * Stops a build at its very start when content is broken, with every problem at once. Astro reads content before
 * `astro:build:start` and would stop at the first bad file, so the check runs when the configuration is read.
 */
export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': ({ command, config, logger }) => {
        if (command !== 'build') return;
        const start = performance.now();
        const content = readProject(fileURLToPath(config.root));
        const problems = check(content);
        if (problems.some(({ severity }) => severity === 'error')) throw describeFailure(formatReport(problems));
        if (problems.length > 0) logger.warn(`\n${formatReport(problems)}`);
        logger.info(formatSuccess(content, performance.now() - start));
      },
    },
  };
}

/** An error that shows the report alone: where it was thrown helps nobody. */
function describeFailure(report: string): Error {
  const failure = new Error(`The content has problems. Nothing was built.\n\n${report}`);
  failure.stack = failure.message;
  return failure;
}
