// What the toolbar, comparisons and windows of the roadmap say beside the words of table.ts and revisions.ts.
export const views = () => ({
  filter: {
    lead: 'OPD penanggung jawab',
    supporting: 'Pendukung juga',
    withSupporting: '{{name}}, pendukung juga',
    supports: 'pendukung: {{names}}',
  },
  compare: {
    ofLine: '{{line}}: {{revision}}',
    revisionsOf: 'Revisi: {{line}}',
  },
})
