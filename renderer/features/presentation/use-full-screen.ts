// The meeting fills the screen where it may, and ends when somebody leaves the full screen by the browser's own way.
import { useEffect } from 'react'

export function useFullScreen(onLeft: () => void): void {
  useEffect(() => {
    const page = document.documentElement
    let isFull = false
    const onChange = () => {
      if (document.fullscreenElement !== null) isFull = true
      else if (isFull) onLeft()
    }
    document.addEventListener('fullscreenchange', onChange)
    // The slides fill the window where the full screen is refused.
    if (document.fullscreenElement === null) page.requestFullscreen().catch(() => undefined)
    else isFull = true
    return () => {
      document.removeEventListener('fullscreenchange', onChange)
      if (document.fullscreenElement !== null) document.exitFullscreen().catch(() => undefined)
    }
  }, [onLeft])
}
