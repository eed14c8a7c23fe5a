import { describe, expect, it, vi } from 'vitest'
import { DEFAULT_SETTINGS } from '../../../shared/contract/contract.ts'
import { findLanguage, menuTemplate } from '../../../main/hosts/menu.ts'

// Under plain Node the real module would start a download.
vi.mock('electron', () => ({ Menu: {} }))

const isPackaged = true
const runAction = () => undefined
const openFile = () => undefined
type Template = ReturnType<typeof menuTemplate>

/** `Berkas > Keluar`, one line per entry. */
function lines(template: Template): readonly string[] {
  return template.flatMap(top => {
    const entries = Array.isArray(top.submenu) ? top.submenu : []
    return entries.flatMap(entry => (entry.type === 'separator' ? [] : [`${top.label} > ${entry.label}`]))
  })
}

describe('the menu', () => {
  it('speaks Indonesian', () => {
    expect(lines(menuTemplate({ language: 'id', isPackaged, runAction, openFile }))).toEqual([
      'Berkas > Buka berkas peta rencana…',
      'Berkas > Kirim peta rencana…',
      'Berkas > Keluar',
      'Edit > Urungkan',
      'Edit > Ulangi',
      'Edit > Potong',
      'Edit > Salin',
      'Edit > Tempel',
      'Edit > Pilih semua',
      'Tampilan > Ukuran sebenarnya',
      'Tampilan > Perbesar',
      'Tampilan > Perkecil',
      'Tampilan > Layar penuh',
      'Bantuan > Daftar tombol',
      'Bantuan > Tentang aplikasi',
    ])
  })

  it('has developer tools only where it is not packaged', () => {
    const english = (packaged: boolean) =>
      lines(menuTemplate({ language: 'en', isPackaged: packaged, runAction, openFile }))
    expect(english(false)).toContain('View > Developer tools')
    expect(english(true)).not.toContain('View > Developer tools')
  })

  it('asks the page for its own actions, and leaves their keys to the page', () => {
    const asked: string[] = []
    const template = menuTemplate({
      language: 'id',
      isPackaged,
      runAction: action => asked.push(action),
      openFile: () => asked.push('the window of the system'),
    })
    const entries = template.flatMap(top => (Array.isArray(top.submenu) ? top.submenu : []))
    const own = entries.filter(entry => entry.click !== undefined)
    for (const entry of own) Reflect.apply(entry.click ?? runAction, undefined, [])
    expect(asked).toEqual(['the window of the system', 'roadmap.send', 'undo', 'redo', 'keys', 'about'])
    expect(
      own.filter(entry => entry.accelerator !== undefined && entry.registerAccelerator !== false),
    ).toEqual([])
  })
})

describe('the language', () => {
  it('is read from the replies that carry settings', () => {
    expect([
      findLanguage('settings.update', { ...DEFAULT_SETTINGS, language: 'en' }),
      findLanguage('app.start', { settings: DEFAULT_SETTINGS, more: 1 }),
      findLanguage('backup.restore', { settings: { ...DEFAULT_SETTINGS, language: 'en' } }),
      findLanguage('plan.undo', { settings: DEFAULT_SETTINGS }),
      findLanguage('settings.update', null),
    ]).toEqual(['en', 'id', 'en', undefined, undefined])
  })
})
