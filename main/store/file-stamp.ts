// Local date and time in file names and lists.

function two(value: number): string {
  return String(value).padStart(2, '0')
}

/** `2026-11-23T09:05:00`, on the user's clock. */
export function toLocalStamp(time: Date): string {
  const day = [time.getFullYear(), two(time.getMonth() + 1), two(time.getDate())].join('-')
  return `${day}T${[time.getHours(), time.getMinutes(), time.getSeconds()].map(two).join(':')}`
}

/** `2026-11-23T09-05-00`: Windows allows no colon in a file name. */
export function toFileStamp(time: Date): string {
  return toLocalStamp(time).replaceAll(':', '-')
}
