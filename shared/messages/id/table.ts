// The table of the roadmap: groups, columns, filters, named views.
export const table = {
  group: { fiscalYear: 'TA {{year}}', noAspect: 'Tanpa indikator' },
} as const
