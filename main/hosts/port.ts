// The port of the loopback host, from `PETA_RENCANA_PORT`.

const LAST_PORT = 65_535

/** `'8080'` is 8080; nothing said is 0, any free port. Throws for what is no port, rather than to open another one. */
export function readPort(text: string | undefined): number {
  if (text === undefined || text === '') return 0
  const port = Number(text)
  if (!/^\d+$/.test(text) || port > LAST_PORT) throw new Error(`PETA_RENCANA_PORT is not a port: ${text}`)
  return port
}
