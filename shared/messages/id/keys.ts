/** The list of keys. What the registry of actions knows is not repeated here. */
export const keys = () => ({
  title: 'Daftar tombol',
  intro: 'Semua hal dapat dikerjakan tanpa tetikus.',
  fields: 'Mengisi',
  columns: 'Kepala kolom (Tab dari tabel)',
  or: 'atau',
  move: 'Pindah ke isian atau tombol berikutnya, sebelumnya',
  take: 'Simpan isian',
  takeLines: 'Simpan isian beberapa baris',
  revert: 'Kembalikan isian yang belum disimpan, atau tutup jendela',
  press: 'Tekan tombol, buka pilihan',
  sort: 'Urutkan menurut kolom',
  width: 'Persempit, perlebar kolom',
  order: 'Pindahkan kolom ke kiri, kanan',
  level: 'Tetapkan tingkat indikator',
  walk: 'Indikator berikutnya, sebelumnya',
  clear: 'Jadikan belum dinilai',
})
