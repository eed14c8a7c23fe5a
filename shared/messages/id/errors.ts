// One sentence per error code: what happened, what is safe, what to do.
export const errors = () => ({
  problem: {
    'not-a-date': 'Tanggal ini tidak ada. Tulis seperti 20 Apr 2026 atau 20/04/2026.',
    'end-before-start': 'Selesai tidak boleh sebelum mulai.',
    'milestone-longer-than-a-day': 'Tonggak jatuh pada satu hari: mulai dan selesai harus sama.',
    'date-in-future': 'Tanggal ini belum tiba. Isi tanggal hari ini atau sebelumnya.',
    required: 'Wajib diisi.',
    'too-long': 'Terlalu panjang: paling banyak {{limit}} huruf.',
    'too-small': 'Terlalu kecil: paling sedikit {{limit}}.',
    'too-large': 'Terlalu besar: paling banyak {{limit}}.',
    'not-a-whole-number': 'Isi dengan bilangan bulat.',
    'wrong-pattern': 'Bentuknya belum sesuai.',
    'unknown-choice': 'Pilihan ini tidak dikenal.',
    'unknown-key': 'Isian ini tidak dikenal.',
    'wrong-type': 'Isian ini tidak dapat dibaca.',
    'from-not-below-to': 'Tingkat asal harus di bawah tingkat tujuan.',
    'level-out-of-range': 'Tingkat ini di luar rentang instrumen evaluasi.',
    'unknown-indicator': 'Indikator ini tidak ada dalam instrumen evaluasi.',
    'unknown-framework': 'Instrumen evaluasi ini tidak tersedia.',
    'unknown-agency': 'Perangkat daerah ini tidak ada dalam daftar.',
    'unknown-item': 'Kegiatan ini tidak ada dalam rencana.',
    duplicate: 'Sudah ada; pilih yang lain.',
    'durations-out-of-order': 'Urutkan dari yang tercepat ke yang terlama.',
    'control-character': 'Teks berisi tanda kendali yang tidak dapat disimpan.',
    'actual-end-missing': 'Isi tanggal selesai yang sebenarnya.',
    'actual-end-not-done': 'Hanya kegiatan yang selesai memiliki tanggal selesai sebenarnya.',
    'self-dependency': 'Kegiatan tidak dapat menunggu dirinya sendiri.',
    'number-out-of-range': 'Angka ini terlalu besar untuk disimpan komputer.',
    'half-a-character': 'Teks ini berisi separuh tanda; separuh lainnya hilang.',
    'too-deep': 'Isian ini bersusun jauh lebih dalam daripada peta rencana mana pun.',
  },
  number: 'Tulis angka, misalnya 12 atau 2,5.',
  money: 'Tulis jumlah rupiah, misalnya 385 jt, 2,4 M, atau 2.400.000.000.',
  moneyNegative: 'Jumlah tidak boleh negatif.',
  budgetCode: 'Tulis kode seperti 2.16.03.2.02.0024, disalin dari SIPD.',
  app: {
    invalid: 'Isian belum dapat disimpan: {{problem}}',
    cycle: 'Tidak dapat disimpan, kegiatan ini akan saling menunggu tanpa akhir: {{names}}.',
    'not-found': 'Data ini sudah tidak ada. Muat ulang jendela untuk melihat keadaan terakhir.',
    'agency-in-use':
      'Perangkat daerah ini masih dipakai ({{count, number}} kali) sehingga tidak dapat dihapus.',
    'framework-broken':
      'Berkas instrumen belum dapat dipakai. Tidak ada yang disimpan; periksa berkasnya sekali lagi.',
    'framework-changed':
      'Instrumen atau rencana berubah sejak berkas diperiksa. Tidak ada yang disimpan; periksa sekali lagi.',
    'framework-shipped': 'Instrumen bawaan tidak dapat diganti atau disingkirkan.',
    'framework-in-use': 'Instrumen ini masih dipakai: {{plans}}. Tidak ada yang diubah.',
    'nothing-to-undo': 'Tidak ada yang dapat diurungkan.',
    'nothing-to-redo': 'Tidak ada yang dapat diulangi.',
    'read-only':
      'Jendela lain sedang memakai data ini. Di sini hanya dapat dilihat; tutup jendela lain lalu muat ulang.',
    'disk-full':
      'Ruang penyimpanan penuh, perubahan terakhir belum disimpan. Semua yang tersimpan sebelumnya aman di {{file}}. Kosongkan ruang lalu coba lagi.',
    'file-locked':
      'Berkas data sedang dipakai program lain: {{file}}. Tidak ada yang hilang. Tutup program itu lalu coba lagi.',
    'folder-not-writable':
      'Folder tidak dapat ditulisi: {{file}}. Data yang tersimpan aman. Minta izin tulis atau pindahkan folder data.',
    'file-damaged': 'Berkas ini rusak atau bukan data Peta Rencana: {{file}}. Berkas tidak diubah.',
    'file-too-new':
      'Berkas {{file}} dibuat oleh versi program yang lebih baru (format {{fileVersion}}, program ini membaca sampai {{ours}}). Berkas tidak diubah; pasang versi terbaru.',
    'roadmap-broken':
      'Berkas peta rencana tidak dapat dibuka. Tidak ada yang disimpan; periksa berkasnya sekali lagi.',
    'roadmap-changed':
      'Rencana di komputer ini berubah sejak berkas diperiksa. Tidak ada yang disimpan; periksa sekali lagi.',
    'file-not-written': {
      full: 'Berkas belum tersimpan: ruang di {{file}} penuh. Kosongkan ruang atau pilih tempat lain.',
      locked:
        'Berkas belum tersimpan: {{file}} sedang dipakai program lain. Tutup program itu atau pilih nama lain.',
      refused:
        'Berkas belum tersimpan: {{file}} tidak dapat ditulisi. Pilih tempat lain, dan periksa apakah flash disk masih terpasang.',
      different:
        'Berkas di {{file}} tidak sama dengan yang ditulis; jangan dipakai. Pilih tempat lain: flash disk atau sambungannya mungkin rusak.',
    },
    stopped: 'Dihentikan. Tidak ada yang disimpan atau diubah.',
    'collection-broken':
      'Kumpulan tidak dapat dibuka. Tidak ada yang disimpan; periksa berkasnya sekali lagi.',
    'collection-too-large':
      'Kumpulan ini akan sebesar {{size}} MB, di atas batas {{limit}} MB, dan tidak dapat dibuka lagi. Tidak ada yang ditulis. Yang terkumpul aman di komputer ini.',
    'collection-too-many':
      'Kumpulan ini berisi {{count}} berkas, di atas batas {{limit}}. Tidak ada yang ditulis. Yang terkumpul aman di komputer ini.',
    'collection-unsayable':
      'Kumpulan ini belum tersimpan: catatannya di bagian {{where}} tidak dapat dibaca lagi oleh aplikasi. Tidak ada yang ditulis, dan yang terkumpul aman di komputer ini. Simpan cadangan data, lalu laporkan bagian itu.',
    'roadmap-not-written': {
      full: 'Berkas belum terkirim: ruang di {{file}} penuh. Rencana Anda aman. Kosongkan ruang atau pilih tempat lain.',
      locked:
        'Berkas belum terkirim: {{file}} sedang dipakai program lain. Rencana Anda aman. Tutup program itu atau pilih nama lain.',
      refused:
        'Berkas belum terkirim: {{file}} tidak dapat ditulisi. Rencana Anda aman. Pilih tempat lain, dan periksa apakah flash disk masih terpasang.',
      different:
        'Berkas di {{file}} tidak sama dengan yang ditulis; jangan dikirim. Rencana Anda aman. Pilih tempat lain: flash disk atau sambungannya mungkin rusak.',
    },
    'signing-key-missing':
      'Berkas belum dikirim: kunci tanda tangan tidak ada di komputer ini. Hapus centang tanda tangan, atau buat kunci baru di Pengaturan.',
    'signing-key-unreadable': {
      damaged:
        'Berkas kunci tanda tangan {{file}} rusak, jadi tidak ada yang dapat ditandatangani. Rencana Anda aman. Buat kunci baru di Pengaturan, atau kirim tanpa tanda tangan.',
      sealed:
        'Kunci tanda tangan di {{file}} disegel oleh penyimpanan rahasia sistem dan tidak terbuka di sini. Rencana Anda aman. Kirim dari aplikasi desktop dengan akun yang membuat kunci itu, buat kunci baru di Pengaturan, atau kirim tanpa tanda tangan.',
    },
    'roadmap-unreadable':
      'Berkas peta rencana tidak dapat dibaca di bagian {{where}}. Tidak ada yang diubah.',
    'unknown-method': 'Permintaan ini tidak dikenal. Muat ulang jendela.',
    disconnected:
      'Program penyimpan tidak menjawab. Yang sudah tersimpan aman. Jalankan lagi program (npm start) lalu buka alamat yang ditampilkannya.',
    internal: 'Terjadi kesalahan pada program. Data tersimpan aman. Sebutkan nomor {{logId}} saat melapor.',
  },
})
