/** What the hosts say outside the page: in the terminal, in the box of a start that failed, to a browser without a session. */
export const host = () => ({
  title: 'Peta Rencana SPBE',
  openHere: 'Peta Rencana SPBE berjalan di alamat ini:',
  stopHint: 'Tekan Ctrl+C untuk menutup.',
  noSession:
    'Halaman ini hanya terbuka dari alamat yang ditampilkan saat aplikasi dijalankan. Jalankan aplikasi, lalu buka alamat itu.',
  startFailed: 'Aplikasi tidak dapat dibuka.',
  notStored: 'Ada perubahan yang belum tersimpan.',
  notStoredHint:
    'Penyimpanan menolaknya, misalnya karena disk penuh. Kembali, kosongkan ruang, lalu ubah apa saja: perubahan itu dikirim lagi.',
  stay: 'Kembali',
  leave: 'Tutup tanpa menyimpan',
  readOnly: 'Data sedang dipakai jendela atau program lain: di sini data hanya dapat dilihat.',
})
