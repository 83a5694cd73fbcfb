/**
 * What `npm audit --json` has said, as a line for people.
 * @param {string} text what it printed
 * @returns {{ failed: boolean, say: string }} failed when something high or critical is known of what is installed; a
 *   registry that cannot be asked fails nothing, because it says nothing of the packages
 */
export function readAudit(text) {
  let report;
  try {
    report = JSON.parse(text);
  } catch {
    report = {};
  }
  const counts = report?.metadata?.vulnerabilities;
  if (typeof counts?.high !== 'number' || typeof counts.critical !== 'number') {
    const reason = report?.message ?? report?.error?.summary;
    const told = typeof reason === 'string' && reason !== '' ? ` (${reason})` : '';
    return {
      failed: false,
      say: `Not checked for known vulnerabilities: the npm registry could not be asked${told}. Run this again with a connection.`,
    };
  }
  const grave = Object.values(report.vulnerabilities ?? {})
    .filter(({ severity }) => severity === 'high' || severity === 'critical')
    .map(({ name, severity, range }) => `  ${name} ${range}: ${severity}`);
  if (counts.high + counts.critical === 0) {
    const lesser = (counts.moderate ?? 0) + (counts.low ?? 0);
    return { failed: false, say: `No high or critical vulnerability is known; ${lesser} lesser ones are.` };
  }
  const say = [
    `${counts.high + counts.critical} packages have a high or critical vulnerability:`,
    ...grave,
    'See "npm audit"; raise their versions, or leave the packages out.',
  ];
  return { failed: true, say: say.join('\n') };
}
