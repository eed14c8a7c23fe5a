// The backend names today; the page only adds the midnights that pass while it stays open.

function localDayNumber(): number {
  const now = new Date()
  return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000
}

let follow = () => {}

/** Counts from today on; `onPassed` gets how many midnights have passed. */
export function countMidnights(onPassed: (count: number) => void): void {
  const beganOn = localDayNumber()
  follow = () => {
    const passed = localDayNumber() - beganOn
    if (passed > 0) onPassed(passed)
  }
}

/** Looks whether a midnight has passed. */
export function noticeMidnight(): void {
  follow()
}
