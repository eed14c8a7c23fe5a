import { describe, expect, it } from 'vitest'
import { findToday } from '../../../main/hosts/clock.ts'
import { readPort } from '../../../main/hosts/port.ts'

describe('the port', () => {
  it.each([
    [undefined, 0],
    ['', 0],
    ['0', 0],
    ['8080', 8_080],
    ['65535', 65_535],
  ])('%j is %d', (text, port) => {
    expect(readPort(text)).toBe(port)
  })

  it.each(['65536', '-1', '80.5', ' 80', '1e3', '0x50', 'http'])('%j is refused', text => {
    expect(() => readPort(text)).toThrow('PETA_RENCANA_PORT')
  })
})

describe('today', () => {
  it('is the day on the calendar of the user, not that of UTC', () => {
    // 23:30 UTC is already the next morning in Jakarta, where the tests run.
    expect(findToday(new Date('2026-12-31T23:30:00Z'))).toBe('2027-01-01')
    expect(findToday(new Date('2026-03-04T05:00:00Z'))).toBe('2026-03-04')
  })
})
