// The screens of this computer, where the browser tells of them (Window Management API) and may be asked.

/** What we use of a screen; the type libraries do not know it yet. */
export interface ScreenPlace {
  readonly availLeft: number
  readonly availTop: number
  readonly availWidth: number
  readonly availHeight: number
  /** Part of the computer, as that of a laptop. */
  readonly isInternal: boolean
}

interface ScreenDetails {
  readonly screens: readonly ScreenPlace[]
  /** That of the page. */
  readonly currentScreen: ScreenPlace
}

export interface Stage<Place = ScreenPlace> {
  readonly slides: Place
  readonly presenter: Place
}

/** Notes stay on the computer itself, or where somebody works now; slides go to another screen. Null where there is none. */
export function assignScreens({ screens, currentScreen }: ScreenDetails): Stage | null {
  const internal = screens.filter(({ isInternal }) => isInternal)
  const presenter = internal.includes(currentScreen) ? currentScreen : (internal[0] ?? currentScreen)
  const slides = screens.find(screen => screen !== presenter)
  return slides === undefined ? null : { slides, presenter }
}

export const hasMoreScreens = (): boolean => Reflect.get(screen, 'isExtended') === true

/** Whether the user has allowed it before. */
export async function mayUseScreens(): Promise<boolean> {
  try {
    // The type libraries do not know this name yet.
    const name = 'window-management' as PermissionName
    return (await navigator.permissions.query({ name })).state === 'granted'
  } catch {
    return false // a browser that knows no such permission
  }
}

/** Asks the user the first time; null where there is one screen only, or where the answer is no. */
export async function findStage(): Promise<Stage | null> {
  const ask: unknown = Reflect.get(window, 'getScreenDetails')
  if (typeof ask !== 'function') return null
  try {
    return assignScreens((await Reflect.apply(ask, window, [])) as ScreenDetails)
  } catch {
    return null // refused, by the user or by the policy of the computer
  }
}

/** Whether the page fills a screen now: the one that is named, or its own. */
export async function fillScreen(place: ScreenPlace | null): Promise<boolean> {
  // Asked without a key or a press of its own the browser complains besides refusing.
  if (!navigator.userActivation.isActive) return false
  const options = place === null ? {} : { screen: place }
  try {
    await document.documentElement.requestFullscreen(options as FullscreenOptions)
  } catch {
    return false // forbidden: the slides fill the window
  }
  keepEscape()
  return true
}

/** In full screen Esc then comes to the page, which closes the window on top first; held, it still leaves. */
function keepEscape(): void {
  const keyboard: unknown = Reflect.get(navigator, 'keyboard')
  if (typeof keyboard !== 'object' || keyboard === null) return
  const lock: unknown = Reflect.get(keyboard, 'lock')
  if (typeof lock !== 'function') return
  const locked: unknown = Reflect.apply(lock, keyboard, [['Escape']])
  // Refused: Esc leaves the full screen, as it does where nothing can be locked.
  if (locked instanceof Promise) locked.catch(() => undefined)
}
