// A typed text is handed over once, and again only after it could not be stored.
import { describe, expect, it } from 'vitest'
import { createPendingText, type Settled, type Taken } from '../../../renderer/ui/pending-text.ts'

function type(text: string) {
  const pending = createPendingText()
  const taken: string[] = []
  const results: Settled[] = []
  pending.type(text)
  return {
    pending,
    taken,
    results,
    commit: (answer: Taken) =>
      pending.commit(
        sent => {
          taken.push(sent)
          return answer
        },
        result => results.push(result),
      ),
  }
}
const answered = () => new Promise(resolve => setTimeout(resolve))

describe('a text that is typed', () => {
  it('is handed over once by Enter, blur and the end of the field together', async () => {
    const field = type('Portal')
    field.commit(Promise.resolve(true))
    field.commit(Promise.resolve(true))
    await answered()
    field.commit('taken')
    expect([field.taken, field.results]).toEqual([['Portal'], ['stored']])
  })

  it('can be put back until it is handed over, and again after it could not be stored', async () => {
    const field = type('Portal')
    expect(field.pending.has()).toBe(true)
    field.commit(Promise.resolve(false))
    expect(field.pending.has()).toBe(false)
    await answered()
    expect(field.pending.has()).toBe(true)
  })

  it('is handed over again after it could not be stored', async () => {
    const field = type('Portal')
    field.commit(Promise.resolve(false))
    await answered()
    field.commit(Promise.resolve(true))
    await answered()
    expect([field.taken, field.results]).toEqual([
      ['Portal', 'Portal'],
      ['failed', 'stored'],
    ])
  })

  it('stays until it can be read', () => {
    const field = type('12 Foo 2027')
    field.commit('refused')
    field.commit('taken')
    expect([field.taken, field.results]).toEqual([
      ['12 Foo 2027', '12 Foo 2027'],
      ['refused', 'taken'],
    ])
  })

  it('is known as refused until it is changed, put back or taken', async () => {
    const field = type('12 Foo')
    const known = [field.pending.refused()]
    field.commit('refused')
    known.push(field.pending.refused())
    field.pending.type('12 Feb')
    known.push(field.pending.refused())
    field.commit(Promise.resolve(false))
    await answered()
    known.push(field.pending.refused())
    field.commit('taken')
    known.push(field.pending.refused())
    expect(known).toEqual([null, '12 Foo', null, '12 Feb', null])
  })

  it('that was refused in an earlier field is refused here, and handed over when asked for', () => {
    const field = type('')
    field.pending.hold('12 Foo')
    expect(field.pending.refused()).toBe('12 Foo')
    field.commit('taken')
    expect([field.taken, field.pending.refused()]).toEqual([['12 Foo'], null])
  })

  it('is not handed over after it was put back', () => {
    const field = type('Portal')
    field.pending.drop()
    field.commit('taken')
    expect(field.taken).toEqual([])
  })

  it('is not touched by the late answer about an earlier text', async () => {
    const field = type('Port')
    field.commit(Promise.resolve(false))
    field.pending.type('Portal')
    await answered()
    field.commit('taken')
    expect([field.taken, field.results]).toEqual([['Port', 'Portal'], ['taken']])
  })
})
