/** Others get their turn: what comes after it takes a while, or what came before did. */
export const pause = () => new Promise<void>(resolve => setImmediate(resolve))
