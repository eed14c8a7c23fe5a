// Where a meeting is seen: slides fill a screen, and the presenter has a window beside them where that is wanted.
import { useCallback, useEffect, useRef, useState } from 'react'
import { rememberPresenter, usePresentation } from '../../../state/presentation.ts'
import { moveFrame, openFrame } from './presenter-frame.ts'
import {
  fillScreen,
  findStage,
  hasMoreScreens,
  mayUseScreens,
  type ScreenPlace,
  type Stage,
} from './screens.ts'

/** What has to be said of the windows; each is a sentence. */
export type Remark = 'blocked' | 'offer' | 'move' | 'swapThere' | 'oneScreen'

export interface MeetingStage {
  /** The presenter's window; null while there is none. */
  readonly frame: Window | null
  readonly remark: Remark | null
  readonly togglePresenter: () => void
  readonly swap: () => void
  /** Slides fill their screen again. */
  readonly fill: () => void
}

function leaveFullScreen(): void {
  if (document.fullscreenElement !== null) document.exitFullscreen().catch(() => undefined)
}

/**
 * `isHeld` says whether something is open that the key closes which also leaves the full screen: then leaving that does not end
 * the meeting.
 */
export function useStage(isHeld: () => boolean, onLeave: () => void): MeetingStage {
  const [frame, setFrame] = useState<Window | null>(null)
  const [remark, setRemark] = useState<Remark | null>(null)
  const stage = useRef<Stage | null>(null)
  const opened = useRef<Window | null>(null)
  const isOver = useRef(false)

  const show = useCallback((next: Window | null) => {
    opened.current = next
    setFrame(next)
  }, [])
  const open = useCallback(
    (places: Stage | null): boolean => {
      const next = openFrame(places?.presenter ?? null)
      if (next === null) setRemark('blocked')
      else {
        setRemark(places === null ? 'move' : null)
        show(next)
      }
      return next !== null
    },
    [show],
  )
  const fill = useCallback(async (place: ScreenPlace | null): Promise<boolean> => {
    const isFull = await fillScreen(place)
    // Asked for in the meeting, granted after it.
    if (isOver.current) leaveFullScreen()
    return isFull
  }, [])
  const close = useCallback(() => {
    const closing = opened.current
    show(null)
    setRemark(null)
    closing?.close()
  }, [show])

  useEffect(() => {
    isOver.current = false
    const begin = async () => {
      const isWanted = usePresentation.getState().opensPresenter && hasMoreScreens()
      // Where it is not wanted now it may be later: then the screens are known, but nobody is asked for them.
      const isKnown = isWanted || (hasMoreScreens() && (await mayUseScreens()))
      const places = isKnown ? await findStage() : null
      if (isOver.current) return
      stage.current = places
      // Both from one key: a browser allows that window beside a full screen which was asked for on a screen by name.
      if (document.fullscreenElement === null || places !== null) await fill(places?.slides ?? null)
      if (isOver.current) return
      if (!isWanted) return
      if (places === null) setRemark('offer')
      else open(places)
    }
    void begin()
    const leavePage = () => opened.current?.close()
    window.addEventListener('pagehide', leavePage)
    return () => {
      isOver.current = true
      window.removeEventListener('pagehide', leavePage)
      leavePage()
      leaveFullScreen()
    }
  }, [open, fill])

  const held = useRef(isHeld)
  useEffect(() => {
    held.current = isHeld
  })
  useEffect(() => {
    let isFull = document.fullscreenElement !== null
    const onChange = () => {
      const wasFull = isFull
      isFull = document.fullscreenElement !== null
      // A second window may take the full screen away by opening.
      if (wasFull && !isFull && opened.current === null && !held.current()) onLeave()
    }
    document.addEventListener('fullscreenchange', onChange)
    return () => document.removeEventListener('fullscreenchange', onChange)
  }, [onLeave])

  useEffect(() => {
    if (frame === null) return
    // Closed by its own button, or loaded anew and empty: whoever does that wants it no more.
    const onHide = () => {
      if (opened.current !== frame) return
      rememberPresenter(false)
      close()
    }
    frame.addEventListener('pagehide', onHide)
    return () => frame.removeEventListener('pagehide', onHide)
  }, [frame, close])

  return {
    frame,
    remark,
    togglePresenter: () => {
      if (opened.current !== null) {
        rememberPresenter(false)
        return close()
      }
      if (open(stage.current)) rememberPresenter(true)
    },
    swap: () => {
      const exchange = async () => {
        const places = stage.current ?? (await findStage())
        if (places === null) return setRemark('oneScreen')
        const next = { slides: places.presenter, presenter: places.slides }
        if (!(await fill(next.slides))) return setRemark('swapThere')
        stage.current = next
        if (opened.current !== null) moveFrame(opened.current, next.presenter)
        setRemark(null)
      }
      void exchange()
    },
    fill: () => {
      const again = async () => {
        await fill(stage.current?.slides ?? null)
        // From the presenter's window it cannot be asked for, but may be so already.
        if (opened.current !== null) setRemark(document.fullscreenElement === null ? 'move' : null)
      }
      void again()
    },
  }
}
