import { common } from './common.ts'
import { domain } from './domain.ts'
import { errors } from './errors.ts'
import { shell } from './shell.ts'

export const id = { common, domain, errors, shell } as const
