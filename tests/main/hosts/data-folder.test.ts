import { describe, expect, it } from 'vitest'
import { findDataFolder } from '../../../main/hosts/data-folder.ts'

const HOME = '/home/sari'

describe('the data folder', () => {
  it.each([
    ['linux', {}, '/home/sari/.local/share/peta-rencana-spbe'],
    ['linux', { XDG_DATA_HOME: '/data' }, '/data/peta-rencana-spbe'],
    ['linux', { XDG_DATA_HOME: 'relative' }, '/home/sari/.local/share/peta-rencana-spbe'],
    ['linux', { XDG_DATA_HOME: '' }, '/home/sari/.local/share/peta-rencana-spbe'],
    ['darwin', { XDG_DATA_HOME: '/data' }, '/home/sari/Library/Application Support/peta-rencana-spbe'],
    ['win32', { LOCALAPPDATA: '/local' }, '/local/peta-rencana-spbe'],
    ['win32', { APPDATA: '/roaming' }, '/home/sari/AppData/Local/peta-rencana-spbe'],
    ['linux', { PETA_RENCANA_DATA: '/chosen', XDG_DATA_HOME: '/data' }, '/chosen'],
    ['linux', { PETA_RENCANA_DATA: '' }, '/home/sari/.local/share/peta-rencana-spbe'],
  ])('on %s with %j is %s', (platform, env, expected) => {
    expect(findDataFolder({ platform, env }, HOME)).toBe(expected)
  })
})
