// The table of the roadmap: groups, columns, filters, named views.
export const table = {
  group: { fiscalYear: 'TA {{year}}', noAspect: 'Tanpa indikator' },
  column: {
    name: 'Kegiatan',
    agency: 'OPD',
    category: 'Kategori',
    theme: 'Muatan',
    start: 'Mulai',
    end: 'Selesai',
    duration: 'Hari',
    status: 'Status',
    progress: 'Kemajuan',
    budget: 'Anggaran',
    gain: 'Kenaikan',
    cycle: 'Siklus',
    float: 'Kelonggaran',
    indicators: 'Indikator',
  },
  budgetDivided: 'Anggaran terbagi atas beberapa tahun atau sumber. Ubah di rincian kegiatan.',
} as const
