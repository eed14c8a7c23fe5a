export const selection = {
  label: 'Selected items',
  byGain: 'Selected items, largest gain first',
  reach: 'From – to',
  edit: 'Change together…',
  hidden_one: '{{count}} more is hidden and will not be changed.',
  hidden_other: '{{count, number}} more are hidden and will not be changed.',
} as const
