export const common = () => ({
  cancel: 'Batal',
  close: 'Tutup',
  add: 'Tambah',
  remove: 'Hapus',
  undo: 'Urungkan',
  redo: 'Ulangi',
  search: 'Cari',
  notFound: 'Tidak ditemukan',
  calendar: 'Buka kalender',
  previousMonth: 'Bulan sebelumnya',
  nextMonth: 'Bulan berikutnya',
  empty: '–',
})
