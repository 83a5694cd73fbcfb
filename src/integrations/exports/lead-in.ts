/** A stop of its own, also inside a quotation mark, a bracket or emphasis. */
const ENDS = /[.?!…:][’”'")*]*$/;

/**
 * What stands between a text and its reason: "Close the deal: the seller …", but "It is one department. The article …".
 * @param sign put where the text does not end in a stop of its own
 */
export const leadIn = (text: string, sign: ':' | '.'): string => (ENDS.test(text) ? ' ' : `${sign} `);
