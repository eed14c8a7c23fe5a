import type { projection as id } from '../id/projection.ts'
import type { WordsOf } from '../widen.ts'

type Plurals = {
  readonly stepLabelMore_one: string
  readonly andMore_one: string
  readonly shared_one: string
}

export const projection: WordsOf<typeof id> & Plurals = {
  title: 'Projected index',
  plan: '{{name}} {{value}}',
  target: 'target {{value}}',
  compared: '{{label}}: {{value}}',
  onward: '{{value}} → {{final}}',
  baseline: 'baseline {{value}}',
  step: '{{date}}: index {{value}}, up {{gain}}',
  stepOf: '{{gain}} from {{name}}',
  stepLabel: '{{gain}} {{name}}',
  stepLabelMore_one: '{{gain}} {{name}}, {{count}} more',
  stepLabelMore_other: '{{gain}} {{name}}, {{count, number}} more',
  together_other: '{{gain}} from {{count, number}} items',
  shared_one: '{{date}}: {{gain}} with {{count}} other item',
  shared_other: '{{date}}: {{gain}} with {{count, number}} other items',
  stepCompared: '{{label}}: {{value}}, difference {{gain}}',
  andMore_one: 'and {{count}} more',
  andMore_other: 'and {{count, number}} more',
  cycle: 'counted in cycle {{year}}',
  cycleValue: '{{year}}: {{value}}',
  cycles: 'Index on the cut-off of each cycle',
  afterLastCycle: 'after the last cycle of the plan',
  flat: 'No item raises the index yet. Add “Raises the index” to an item.',
  external: 'Includes {{gain}} expected from other bodies.',
  walk: 'Projection curve, {{count, number}} steps. Left and right arrow move between steps, Enter selects their items.',
  curves: { label: 'Curves', index: 'Index', aspects: 'Aspects', domains: 'Domains' },
  hide: 'Hide the projection',
  full: 'Projection as the whole area',
  notFull: 'Projection below the schedule',
  height: 'Height of the projection',
  heightValue: '{{pixels}} pixels',
  show: 'Projected index {{value}}',
  actions: {
    toggle: 'Show or hide the projection',
    full: 'Projection as the whole area or below the schedule',
  },
}
