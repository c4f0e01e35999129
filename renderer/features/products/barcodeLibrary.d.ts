/** The library has no types of its own. */

declare module 'gs1-barcode-parser-mod' {
  interface ParsedElement {
    /** Application identifier: '01', '10', '17', '21'. */
    readonly ai: string;
    /** As it stands in the code. */
    readonly raw: string;
    /** Of a date: `YYYY-MM-DD`; a day that does not exist is rolled over into the next month. */
    readonly isoDate: string;
  }
  /** Throws a text for what is not a GS1 element string. */
  export function parseBarcode(barcode: string): { readonly parsedCodeItems: readonly ParsedElement[] };
}
