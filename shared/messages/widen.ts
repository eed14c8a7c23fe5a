/** A shape with every text widened to `string`. */
export type Widen<T> = { readonly [K in keyof T]: T[K] extends string ? string : Widen<T[K]> }

/** What the English half of an area must have: the keys of the Indonesian one. */
export type WordsOf<Area extends () => unknown> = Widen<ReturnType<Area>>
