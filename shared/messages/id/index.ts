import { common } from './common.ts'
import { criticalPath } from './critical-path.ts'
import { domain } from './domain.ts'
import { errors } from './errors.ts'
import { firstRun } from './first-run.ts'
import { gates } from './gates.ts'
import { host } from './host.ts'
import { inspector } from './inspector.ts'
import { keys } from './keys.ts'
import { menu } from './menu.ts'
import { milestones } from './milestones.ts'
import { overview } from './overview.ts'
import { palette } from './palette.ts'
import { projection } from './projection.ts'
import { revisions } from './revisions.ts'
import { roadmap } from './roadmap.ts'
import { scenarios } from './scenarios.ts'
import { settings } from './settings.ts'
import { shell } from './shell.ts'
import { table } from './table.ts'
import { timeline } from './timeline.ts'

export const id = {
  common,
  criticalPath,
  domain,
  errors,
  firstRun,
  gates,
  host,
  inspector,
  keys,
  menu,
  milestones,
  overview,
  palette,
  projection,
  revisions,
  roadmap,
  scenarios,
  settings,
  shell,
  table,
  timeline,
} as const
