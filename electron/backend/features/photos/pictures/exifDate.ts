/**
 * The day on which the camera says a picture was taken, read before all of this is thrown away. Only the one field is
 * looked at, every offset is checked, and anything odd means "not known".
 */

const exifFolderTag = 0x8769;
const takenAtTag = 0x9003;
const changedAtTag = 0x0132;
const textType = 2;

/** @param exif the EXIF block as sharp gives it, with or without its "Exif\0\0" @returns 'YYYY-MM-DD' */
export function exifDate(exif: Buffer | undefined): string | undefined {
  if (!exif) return undefined;
  const tiff = exif.toString('latin1', 0, 4) === 'Exif' ? exif.subarray(6) : exif;
  try {
    return readDate(tiff);
  } catch {
    return undefined; // an offset that leads out of the block
  }
}

function readDate(tiff: Buffer): string | undefined {
  const order = tiff.toString('latin1', 0, 2);
  if (order !== 'II' && order !== 'MM') return undefined;
  const block: Block = { tiff, isLittle: order === 'II' };
  const main = readFolder(block, long(block, 4));
  const inner = main.get(exifFolderTag);
  const taken = inner && readFolder(block, inner.value).get(takenAtTag);
  return dayIn(block, taken ?? main.get(changedAtTag));
}

interface Block {
  readonly tiff: Buffer;
  readonly isLittle: boolean;
}
interface Entry {
  readonly type: number;
  readonly length: number;
  readonly value: number;
}

const short = ({ tiff, isLittle }: Block, at: number) =>
  isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at);
const long = ({ tiff, isLittle }: Block, at: number) =>
  isLittle ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at);

function readFolder(block: Block, at: number): Map<number, Entry> {
  const count = short(block, at);
  const entries = new Map<number, Entry>();
  for (let place = at + 2; place < at + 2 + count * 12; place += 12)
    entries.set(short(block, place), {
      type: short(block, place + 2),
      length: long(block, place + 4),
      value: long(block, place + 8),
    });
  return entries;
}

/** `2026:11:23 10:40:00` → `2026-11-23` */
function dayIn({ tiff }: Block, entry: Entry | undefined): string | undefined {
  if (entry?.type !== textType || entry.length < 10) return undefined;
  const text = tiff.toString('latin1', entry.value, entry.value + 10);
  const [, year, month, day] = /^(\d{4})[:-](\d\d)[:-](\d\d)$/.exec(text) ?? [];
  return year && month && day ? `${year}-${month}-${day}` : undefined;
}
