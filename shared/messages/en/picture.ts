import type { picture as id } from '../id/picture.ts'
import type { WordsOf } from '../widen.ts'

export const picture: WordsOf<typeof id> & { readonly gainsMore_one: string } = {
  timeline: 'Timeline of {{plan}}',
  projection: 'Projected index of {{plan}}',
  aspects: 'Aspects: from the baseline to the end of {{year}}',
  money: 'Money per year by {{by}}',
  by: { category: 'category', source: 'fund source' },
  gains: 'Largest gains of the index',
  part: '{{title}} ({{part}} of {{count}})',
  group: '{{name}} · {{count, number}}',
  today: 'Today, {{date}}',
  gain: 'Gain',
  panel: 'Projected index',
  late: 'late',
  band: '{{name}} ≥ {{min}}',
  milestone: 'Milestone',
  evidence: 'Until the evidence counts',
  waits: 'Waits for',
  target: 'Target',
  cutOff: 'Cut-off',
  now: 'Baseline',
  planned: 'End of {{year}}',
  fromTo: '{{from}} to {{to}}',
  rises: 'Index {{start}} rising to {{final}} on {{date}}.',
  targetReached: 'Target {{value}} reached on {{date}}.',
  targetHeld: 'Target {{value}} already reached at the start.',
  targetMissed: 'Target {{value}} not reached.',
  gainsMore_one: '{{count, number}} other item {{gain}}.',
  gainsMore_other: '{{count, number}} other items together {{gain}}.',
  fault: {
    tooLarge:
      'This picture is too large for a PNG of {{factor}}×. Choose {{most}}× at most, or save it as SVG.',
    tooLargeAtAll: 'This picture is too large for a PNG. Save it as SVG, or print the timeline page by page.',
    refused: 'The browser could not make the picture. The plan is unchanged; try again, or save it as SVG.',
    notCopied:
      'The picture could not be copied to the clipboard. Try again with this window in front, or save it as PNG.',
  },
  noGains: 'No item raises the index yet.',
  noMoney: 'No money is planned yet.',
  total: '{{total}} in all',
}
