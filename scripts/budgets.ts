/** How large what is sent to the screen at the start may be, compressed. Raised only with a reason in the commit. */
export const budgets = {
  entryScriptKilobytes: 320,
  entryStyleKilobytes: 60,
} as const;
