/** The shape of a catalogue with every text widened to `string`: what the English half must have, key by key. */
export type Widen<T> = { readonly [K in keyof T]: T[K] extends string ? string : Widen<T[K]> }
