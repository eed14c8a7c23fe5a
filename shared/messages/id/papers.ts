/** Documents of a plan on paper and as PDF. */
export const papers = () => ({
  kind: {
    'one-page': {
      name: 'Ringkasan satu halaman',
      hint: 'Untuk pimpinan: posisi indeks, rencana, anggaran, dan yang perlu diputuskan.',
    },
    plan: {
      name: 'Dokumen Peta Rencana',
      hint: 'Ringkasan, cara menghitung, kegiatan menurut muatan, lini masa, proyeksi, anggaran, dan kesenjangan.',
    },
    matrix: {
      name: 'Matriks Peta Rencana',
      hint: 'Semua kegiatan menurut tujuh muatan dengan anggaran per tahun, untuk lampiran peraturan.',
    },
    timeline: {
      name: 'Lini masa',
      hint: 'Seluruh kegiatan menurut waktu dengan proyeksi indeks di bawahnya; dalam satu lembar besar atau terbagi per halaman.',
    },
    meeting: {
      name: 'Ringkasan rapat',
      hint: 'Yang diputuskan, oleh siapa dan kapan selesainya, serta yang masih perlu diputuskan.',
    },
    commitments: {
      name: 'Lembar komitmen',
      hint: 'Satu lembar untuk tiap perangkat daerah yang memimpin kegiatan, dengan ruang tanda tangan pimpinannya.',
    },
  },
  by: 'Disusun {{date}} menurut {{framework}}',
  counted: '{{title}} ({{count, number}})',
  lastYears: 'Yang dicapai tiap tahun ({{count, number}} tahun terakhir dari {{total, number}})',
  years: 'Yang dicapai tiap tahun',
  year: 'Tahun',
  ending: 'Kegiatan selesai',
  money: 'Anggaran',
  cutOff: 'Batas penilaian',
  index: 'Indeks',
  predicate: 'Predikat',
  gains: 'Kegiatan dengan kenaikan terbesar',
  asks: 'Yang perlu diputuskan',
  noAsks: 'Tidak ada yang menunggu keputusan.',
  noGains: 'Belum ada kegiatan yang menaikkan indeks.',
  meetingTitle: 'Ringkasan rapat {{plan}}',
  matrixTitle: 'Matriks {{plan}}',
  tiling: 'Pembagian',
  tilings: { tiled: 'Terbagi per halaman', whole: 'Dalam satu lembar' },
  tooLong: 'Lini masa ini terlalu panjang untuk satu lembar; dibagi per halaman.',
  commitment: {
    title: 'Lembar Komitmen Pimpinan',
    text: 'Saya yang bertanda tangan di bawah ini, pimpinan {{agency}}, berkomitmen melaksanakan {{count, number}} kegiatan berikut sebagai bagian dari {{plan}}, menyediakan sumber daya yang menjadi kewenangan saya, dan melaporkan kemajuannya kepada Diskominfo.',
    number: 'No',
    item: 'Kegiatan',
    output: 'Keluaran',
    time: 'Waktu',
    given: 'Komitmen tercatat',
    notGiven: 'belum',
    none: 'Belum ada kegiatan, sehingga belum ada yang dikomitmenkan.',
  },
})
