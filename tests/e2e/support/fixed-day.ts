// Options that make a forked host live on the day of the sample, 23 November 2026.
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

export const FIXED_DAY = ['--import', pathToFileURL(resolve('tests/support/fixed-day.ts')).href]
