// What stands in columns of facts, for those that write them and the page that reads them.

/** The least number of 32 bits: a day that isn't known. */
export const noDay = -0x80000000

/** Flag: an earlier article has the same event or quote. */
export const repeated = 1

/** Confidence, in hundredths, from which on a fact is likelier right than wrong: events below it aren't counted. */
export const likely = 50

/** Flag: it isn't said to have happened, but planned, denied, possible. */
export const unreal = 2
