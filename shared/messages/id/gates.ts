// Fiscal gates: the budget calendar, and what it says to the dates of an item.
export const gates = {
  hint: 'Hari-hari anggaran ini ditandai pada sumbu waktu dan dipakai untuk peringatan. Sesuaikan dengan kalender daerah.',
  cutOffHint: 'Batas siklus evaluasi diatur pada bagian Rencana.',
  list: 'Gerbang anggaran',
  name: 'Nama',
  nameOf: 'Nama gerbang {{name}}',
  day: 'Hari',
  dayOf: 'Hari {{name}}',
  dayInvalid: 'Tulis hari dan bulan, misalnya 15 Sep atau 15/9.',
  year: 'Jatuh pada',
  yearOf: 'Tahun {{name}}',
  sameYear: 'tahun anggaran',
  yearBefore: 'tahun sebelumnya',
  example: 'Anggaran {{year}}',
  shown: 'Tampil',
  shownOf: 'Tampilkan {{name}} pada sumbu waktu',
  remove: 'Hapus {{name}}',
  removeWarns: 'Peringatan “{{warning}}” ikut hilang',
  add: 'Tambah gerbang',
  reset: 'Kembalikan bawaan',
  none: 'Belum ada gerbang anggaran.',
  warnings: 'Peringatan anggaran dan siklus',
  warning: {
    'before-dpa': 'mulai sebelum DPA',
    'before-p-apbd': 'mulai sebelum P-APBD dapat dibelanjakan',
    'year-without-budget': 'melewati 31 Des tanpa anggaran tahun berikutnya',
    'budget-in-other-years': 'anggaran di luar tahun pelaksanaan',
    'later-cycle': 'dihitung pada siklus {{years}}',
    'after-last-cycle': 'dihitung setelah siklus terakhir',
  },
  advice: {
    'before-dpa':
      'DPA {{year}} diperkirakan ada pada {{day}}. Mulai pada hari itu atau sesudahnya; bila DPA sudah terbit, ubah status anggaran.',
    'before-p-apbd':
      'P-APBD {{year}} baru dapat dibelanjakan pada {{day}}. Mulai pada hari itu atau sesudahnya, atau anggarkan lewat DPA.',
    'year-without-budget':
      'Belum ada baris anggaran {{years}}. Tambahkan (Rp 0 bila tanpa biaya), selesaikan sebelum 31 Desember, atau ajukan tahun jamak.',
    'budget-in-other-years':
      'Anggaran tercatat pada {{years}}, sedangkan jadwalnya di tahun lain. Pindahkan baris anggaran atau jadwalnya.',
    finishBy: 'Agar masuk siklus {{year}}, selesaikan paling lambat {{day}}.',
    cutOff: 'Buktinya terhitung setelah batas siklus {{year}}, yaitu {{cutOff}}.',
    heldBack: 'Ada tingkat yang menunggu kegiatan lain; lihat Menaikkan indeks.',
    'after-last-cycle':
      'Tidak terlihat oleh evaluasi dalam masa rencana ini. Selesaikan lebih awal agar terhitung.',
  },
  overview: 'Peringatan anggaran',
  overviewHint: 'Jadwal yang belum cocok dengan kalender anggaran',
  overviewEmpty: 'Semua jadwal cocok dengan kalender anggaran.',
} as const
