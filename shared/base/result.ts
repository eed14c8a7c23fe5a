// Expected trouble as a value. Broken invariants throw instead.

export type Result<T, E> = Ok<T> | Err<E>
export interface Ok<T> {
  readonly ok: true
  readonly value: T
}
export interface Err<E> {
  readonly ok: false
  readonly error: E
}

/** Wraps a success: `ok(3)` is `{ ok: true, value: 3 }`. */
export function ok<T>(value: T): Ok<T> {
  return { ok: true, value }
}

/** Wraps an expected failure: `err({ code: 'too-new' })`. */
export function err<E>(error: E): Err<E> {
  return { ok: false, error }
}
