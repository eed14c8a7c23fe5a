// A button that opens the file chooser of the system. The same file can be chosen again after it was mended.
import { useRef, type RefObject } from 'react'
import { Button, type ButtonProps } from './button.tsx'

export interface FileButtonProps extends Omit<ButtonProps, 'onPress' | 'type'> {
  /** `.json`; what else is chosen all the same comes too. */
  readonly accept: string
  readonly onFile: (file: File) => void
  /** The field behind the button, for who opens the chooser by another way. */
  readonly inputRef?: RefObject<HTMLInputElement | null> | undefined
}

export function FileButton({ accept, onFile, inputRef, ...button }: FileButtonProps) {
  const own = useRef<HTMLInputElement>(null)
  const input = inputRef ?? own
  return (
    <>
      <Button {...button} onPress={() => input.current?.click()} />
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        onChange={event => {
          const [file] = event.currentTarget.files ?? []
          event.currentTarget.value = ''
          if (file) onFile(file)
        }}
      />
    </>
  )
}
