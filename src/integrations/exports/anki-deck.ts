/** Nothing learned today. */
const none = [0, 0];

/** A deck as the column `decks` holds it (rslib/src/decks/schema11.rs). @param name with "::" between it and its parent */
export const describeDeck = (id: number, name: string, changed: number, description: string): object => ({
  ...{ id, name, mod: changed, usn: -1, desc: description, dyn: 0, conf: 1, collapsed: false },
  ...{ extendNew: 0, extendRev: 0, lrnToday: none, revToday: none, newToday: none, timeToday: none },
});

/** How decks are studied: Anki's own settings, of which those that the reader has made are kept. */
export const deckSettings: object = {
  1: {
    ...{ id: 1, mod: 0, name: 'Default', usn: 0, maxTaken: 60, autoplay: true, timer: 0, replayq: true, dyn: false },
    new: { bury: false, delays: [1, 10], initialFactor: 2500, ints: [1, 4, 7], order: 1, perDay: 20, separate: true },
    rev: { bury: false, ease4: 1.3, fuzz: 0.05, ivlFct: 1, maxIvl: 36500, minSpace: 1, perDay: 200 },
    lapse: { delays: [10], leechAction: 0, leechFails: 8, minInt: 1, mult: 0 },
  },
};

/** What a collection remembers of its owner, who is nobody yet (rslib/src/config/schema11.rs). */
export const collectionSettings: object = {
  ...{ activeDecks: [1], curDeck: 1, newSpread: 0, collapseTime: 1200, timeLim: 0, estTimes: true, dueCounts: true },
  ...{ curModel: null, nextPos: 1, sortType: 'noteFld', sortBackwards: false, addToCur: true },
};
