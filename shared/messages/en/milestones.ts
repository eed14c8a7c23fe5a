// Milestones: items of a single day.
export const milestones = {
  milestone: 'Milestone',
  hint: 'a single day that marks something, without a duration',
  spoken: '{{name}}, milestone {{end}}, {{gain}}',
  date: 'Date',
} as const
