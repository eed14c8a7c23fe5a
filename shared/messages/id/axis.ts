// The time axis: short names of the fiscal gates, and the list of those in sight.
export const axis = () => ({
  gate: {
    'kua-ppas-draft': 'Ranc. KUA',
    'kua-ppas': 'KUA-PPAS',
    apbd: 'APBD',
    dpa: 'DPA',
    'p-apbd': 'P-APBD',
    'p-apbd-spendable': 'P-APBD cair',
    'last-payment': 'Batas bayar',
    'year-end': 'Akhir TA',
  },
  gates: {
    action: 'Gerbang anggaran yang tampak pada sumbu waktu',
    title: 'Gerbang anggaran yang tampak',
    hint: 'Pilih satu untuk menempatkannya di tengah sumbu waktu.',
    titleAll: 'Gerbang anggaran pada sumbu waktu',
    hintNearer:
      'Pada skala ini tandanya tidak digambar. Pilih satu untuk memperbesar sumbu waktu di sekitarnya.',
    none: 'Tidak ada gerbang anggaran pada rentang yang tampak.',
  },
})
