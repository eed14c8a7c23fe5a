// Milestones: items of a single day.
export const milestones = () => ({
  milestone: 'Tonggak',
  hint: 'satu hari penanda, tanpa durasi',
  spoken: '{{name}}, tonggak {{end}}, {{gain}}',
  date: 'Tanggal',
})
