// A button that opens the file chooser of the system. The same file can be chosen again after it was mended.
import { useRef, type RefObject } from 'react'
import { Button, type ButtonProps } from './button.tsx'

export interface FileButtonProps extends Omit<ButtonProps, 'onPress' | 'type'> {
  /** `.json`; what else is chosen all the same comes too. Left out, anything can be chosen. */
  readonly accept?: string | undefined
  /** One file, any number of them, or all that lie in a folder and below it. */
  readonly takes?: 'file' | 'files' | 'folder' | undefined
  /** Never without any. */
  readonly onFiles: (files: readonly [File, ...File[]]) => void
  /** The field behind the button, for who opens the chooser by another way. */
  readonly inputRef?: RefObject<HTMLInputElement | null> | undefined
}

export function FileButton({ accept, takes = 'file', onFiles, inputRef, ...button }: FileButtonProps) {
  const own = useRef<HTMLInputElement>(null)
  const input = inputRef ?? own
  return (
    <>
      <Button {...button} onPress={() => input.current?.click()} />
      <input
        ref={input}
        data-takes={takes}
        type="file"
        accept={accept}
        multiple={takes === 'files'}
        {...(takes === 'folder' ? { webkitdirectory: '' } : {})}
        hidden
        onChange={event => {
          const [first, ...others] = event.currentTarget.files ?? []
          event.currentTarget.value = ''
          if (first) onFiles([first, ...others])
        }}
      />
    </>
  )
}
