// Where the project stands, for the other scripts.
import { dirname } from 'node:path'

export const root = dirname(import.meta.dirname)
