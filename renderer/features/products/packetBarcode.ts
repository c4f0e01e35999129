/**
 * What the barcode on a packet says. GS1 codes (the UDI of a medical device) carry product, lot, expiry and serial in one
 * string; a plain lot number is left alone. Decides nothing and looks nothing up.
 */
import { parseBarcode } from 'gs1-barcode-parser-mod';
import { lotKey } from '../../../shared/schemas/lots.ts';

/** Empty where the code does not say it. */
export interface Packet {
  readonly gtin: string;
  readonly lotNumber: string;
  /** Local date. */
  readonly expiresOn: string;
  readonly serial: string;
}

/** FNC1 as a scanner types it: it ends a lot or a serial that is not the last part of the code. */
export const groupSeparator = '\u001d';

/** ]C1, ]d2 and the like: the scanner says itself that it read a GS1 code. Small letters may have become capitals. */
const symbology = /^\](C1|E[0-2]|D2|Q3)/i;
/** A code that says what it is: by its first character, or as it is printed beside the bars. */
const marked = new RegExp(`^(${groupSeparator}|\\(\\d{2,4}\\))`);
/** No GS1 lot has these, so scanners are set to type one of them where the separator cannot be typed. */
const substitutes = /<GS>|\{GS\}|␝|[|^~#]/gi;
const productFirst = /^01(\d{14})/;
/** The standard's longest lot or serial. */
const longest = 20;

/** @returns undefined for what is not such a code; `misread` for one of which a part is missing or wrong */
export function readPacketBarcode(typed: string): Packet | 'misread' | undefined {
  const scanned = typed.trim();
  const bare = scanned.replace(symbology, '').replaceAll(substitutes, groupSeparator);
  const product = productFirst.exec(bare)?.[1];
  const isMarked = symbology.test(scanned) || marked.test(bare);
  if (!isMarked && (product === undefined || !isGtin(product))) return undefined;
  return packetIn(bare) ?? 'misread';
}

function packetIn(bare: string): Packet | undefined {
  const said = new Map<string, { readonly raw: string; readonly isoDate: string }>();
  try {
    // Some printers end every part with a separator, also those of a fixed length.
    for (const part of bare.split(groupSeparator).filter(Boolean))
      for (const element of parseBarcode(part).parsedCodeItems) said.set(element.ai, element);
  } catch {
    return undefined; // the library throws a text for each thing that can be wrong
  }
  const raw = (ai: string) => said.get(ai)?.raw ?? '';
  const packet = {
    gtin: raw('01'),
    lotNumber: lotKey(raw('10')),
    expiresOn: said.get('17')?.isoDate ?? '',
    serial: lotKey(raw('21')),
  };
  const isSound =
    said.size > 0 &&
    (packet.gtin === '' || isGtin(packet.gtin)) &&
    // Longer, and two parts have run into each other because the separator was not typed.
    Math.max(packet.lotNumber.length, packet.serial.length) <= longest &&
    // 30 February comes out as 2 March.
    packet.expiresOn.slice(2, 7) === raw('17').replace(/^(..)(..)..$/, '$1-$2');
  return isSound ? packet : undefined;
}

/** The last digit checks the others: weights 3 and 1 in turn. */
function isGtin(digits: string): boolean {
  const sum = [...digits].reduce((all, digit, place) => all + Number(digit) * (place % 2 === 0 ? 3 : 1), 0);
  return digits.length === 14 && sum % 10 === 0;
}
