import { zipSync } from 'fflate'

/**
 * Files as one zip. Its dates have no zone: every file bears the day, at noon, whatever the device's
 * clock says.
 */
export function zipped(
  files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>,
  day: string,
): Uint8Array<ArrayBuffer> {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  // A zip knows the years from 1980 to 2107.
  const mtime = new Date(Math.min(2107, Math.max(1980, year)), month - 1, date, 12)
  return zipSync(Object.fromEntries(files), { level: 6, mtime })
}
