// What the hosts lend to the exchange code, from Node.
import { createHash } from 'node:crypto'
import type { DigestTools } from '../../shared/exchange/digest.ts'

export const digestTools: DigestTools = {
  sha256Hex: text => createHash('sha256').update(text, 'utf8').digest('hex'),
}
