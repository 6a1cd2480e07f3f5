// A zip archive says of each part when it was packed. Two runs are to give the same bytes, so every part is from the first day that zip knows.

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
/** 1 January 1980, 0:00: the date in the upper half, the time in the lower. */
const FIRST_DAY = 0x00210000;

/** The archive with the times of its parts put to 1980-01-01. For archives of our own making: without a comment, below 4 GB. */
export function withoutTimes(archive: Uint8Array): Uint8Array {
  const bytes = Uint8Array.from(archive);
  const view = new DataView(bytes.buffer);
  const end = bytes.length - 22;
  if (end < 0 || view.getUint32(end, true) !== END_SIGNATURE) throw new RangeError('not a zip archive of our own');
  let at = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 10, true); count > 0; count--) {
    if (view.getUint32(at, true) !== ENTRY_SIGNATURE) throw new RangeError('not an entry of a zip archive');
    view.setUint32(at + 12, FIRST_DAY, true);
    view.setUint32(view.getUint32(at + 42, true) + 10, FIRST_DAY, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return bytes;
}
