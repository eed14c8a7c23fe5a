import { agencyList } from './agency-list.ts'
import { assessment } from './assessment.ts'
import { axis } from './axis.ts'
import { bulk } from './bulk.ts'
import { cli } from './cli.ts'
import { collection } from './collection.ts'
import { collectionFile } from './collection-file.ts'
import { columns } from './columns.ts'
import { common } from './common.ts'
import { connectivity } from './connectivity.ts'
import { criticalPath } from './critical-path.ts'
import { domain } from './domain.ts'
import { errors } from './errors.ts'
import { exchange } from './exchange.ts'
import { firstRun } from './first-run.ts'
import { frameworks } from './frameworks.ts'
import { gates } from './gates.ts'
import { host } from './host.ts'
import { inspector } from './inspector.ts'
import { keys } from './keys.ts'
import { library } from './library.ts'
import { menu } from './menu.ts'
import { milestones } from './milestones.ts'
import { outputs } from './outputs.ts'
import { overview } from './overview.ts'
import { palette } from './palette.ts'
import { paper } from './paper.ts'
import { papers } from './papers.ts'
import { paste } from './paste.ts'
import { picture } from './picture.ts'
import { presentation } from './presentation.ts'
import { projection } from './projection.ts'
import { regionTimeline } from './region-timeline.ts'
import { report } from './report.ts'
import { proposals } from './proposals.ts'
import { publish } from './publish.ts'
import { review } from './review.ts'
import { revisions } from './revisions.ts'
import { roadmap } from './roadmap.ts'
import { scenarios } from './scenarios.ts'
import { selection } from './selection.ts'
import { settings } from './settings.ts'
import { sheet } from './sheet.ts'
import { shell } from './shell.ts'
import { shift } from './shift.ts'
import { slides } from './slides.ts'
import { spoken } from './spoken.ts'
import { slidesFile } from './slides-file.ts'
import { table } from './table.ts'
import { timeline } from './timeline.ts'
import { views } from './views.ts'

export const id = {
  agencyList,
  assessment,
  axis,
  bulk,
  cli,
  collection,
  collectionFile,
  columns,
  common,
  connectivity,
  criticalPath,
  domain,
  errors,
  exchange,
  firstRun,
  frameworks,
  gates,
  host,
  inspector,
  keys,
  library,
  menu,
  milestones,
  outputs,
  overview,
  palette,
  paper,
  papers,
  paste,
  picture,
  presentation,
  projection,
  regionTimeline,
  report,
  proposals,
  publish,
  review,
  revisions,
  roadmap,
  scenarios,
  selection,
  settings,
  sheet,
  shell,
  shift,
  slides,
  spoken,
  slidesFile,
  table,
  timeline,
  views,
} as const
