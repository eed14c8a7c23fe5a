// Where a key is text, in whichever window the cursor stands: there are no classes of elements to ask for.
import { expect, it } from 'vitest'
import { isTyping } from '../../../renderer/state/actions.ts'

const asTarget = (element: object | null) => element as EventTarget | null

it('is in lines, texts and what can be edited, and nowhere else', () => {
  for (const field of [
    { tagName: 'INPUT', type: 'text' },
    { tagName: 'INPUT', type: 'search' },
    { tagName: 'TEXTAREA', type: 'textarea' },
    { tagName: 'DIV', isContentEditable: true },
  ])
    expect([field, isTyping(asTarget(field))]).toEqual([field, true])
  for (const other of [
    null,
    {},
    { tagName: 'INPUT', type: 'checkbox' },
    { tagName: 'INPUT', type: 'radio' },
    { tagName: 'BUTTON', type: 'button', isContentEditable: false },
  ])
    expect([other, isTyping(asTarget(other))]).toEqual([other, false])
})
