/** How large what is loaded at the start may be. Raised only with a reason in the commit. */
export const budgets = {
  /** Sent to the screen, compressed. */
  entryScriptKilobytes: 320,
  entryStyleKilobytes: 60,
  /** What a clinic is opened with, uncompressed: Node reads and compiles all of it before anybody is answered. */
  startKilobytes: 780,
} as const;
