/** What a cell of a table can hold besides text and numbers of its own. */

/** 0 or 1. */
export type Flag = number;
/** Milliseconds since the epoch. */
export type Instant = number;
