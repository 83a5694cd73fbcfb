/**
 * Whether anybody opened an assignment in this browser. Every page asks, so it is one line; whose it is and which
 * finds out who is told yes.
 * @throws where storage is refused
 */
export const hasAssignments = (): boolean => /truce-assi/.test(String(Object.keys(localStorage)));
