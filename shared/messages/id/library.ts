// What the library of the controls says by itself, mostly to screen readers.
export const library = () => ({
  dismiss: 'Tutup',
  showChoices: 'Tampilkan pilihan',
  choices: 'Pilihan',
  available_other: '{{count, number}} pilihan tersedia.',
  chosen: '{{name}}, dipilih',
  noneChosen: 'Belum dipilih',
  previousMonth: 'Bulan sebelumnya',
  nextMonth: 'Bulan berikutnya',
  today: 'Hari ini, {{date}}',
  todayChosen: 'Hari ini, {{date}}, dipilih',
  dayChosen: '{{date}}, dipilih',
  chosenDay: 'Tanggal yang dipilih: {{date}}',
  dateRange: '{{start}} sampai {{end}}',
  openMenu: 'Tekan lama, atau Alt + panah bawah, untuk membuka menu',
})
