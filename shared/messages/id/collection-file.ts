// Kumpulan: semua yang ada di Rekap OPD sebagai satu berkas, yang dapat dibuka di komputer lain.
export const collectionFile = () => ({
  fileName: 'Kumpulan peta rencana {{region}} - {{date}}',
  menu: 'Ekspor',
  menuName: 'Ekspor rekap: XLSX atau kumpulan',
  save: 'Simpan kumpulan…',
  saveHint:
    'Satu berkas dengan rencana daerah, semua berkas yang terkumpul, riwayat, keputusan, aturan, dan catatan reviu.',
  saving: 'Menyimpan kumpulan',
  written:
    'Kumpulan disimpan di {{file}}, dan yang ada di sana sudah dibaca ulang. Isinya seluruh daerah: serahkan hanya kepada yang berhak.',
  handedOver:
    '“{{file}}” diserahkan untuk disimpan. Lihat folder unduhan. Isinya seluruh daerah: serahkan hanya kepada yang berhak.',
  stop: 'Hentikan',
  progress: '{{done, number}} dari {{total, number}} berkas',
  open: {
    title: 'Buka kumpulan',
    brokenTitle: 'Kumpulan tidak dapat dibuka',
    checking: 'Memeriksa setiap berkas di dalamnya…',
    opening: 'Memasukkan kumpulan…',
    comparing: 'Membandingkan rencana daerah…',
    region: 'Wilayah',
    plan: 'Dilihat dari rencana',
    agency: 'Perangkat daerah',
    saved: 'Disimpan',
    files: 'Berkas di dalamnya',
    filesValue: '{{count, number}}, {{counting, number}} di antaranya dihitung',
    damaged: 'Berkas rusak',
    notes: 'Catatan reviu',
    framework: 'Instrumen evaluasi',
    signature: 'Tanda tangan digital',
    isNew:
      'Kumpulan ini belum ada di komputer ini. Yang dibuka adalah rencananya dengan semua berkas di dalamnya; rencana lain tidak berubah.',
    isSame: 'Kumpulan ini sudah ada di komputer ini, dengan isi yang sama persis.',
    isNewer: 'Kumpulan ini sudah ada di komputer ini, dan berkasnya lebih baru:',
    isOlder: 'Kumpulan ini sudah ada di komputer ini, dan yang ada di sini lebih baru:',
    isMixed:
      'Kumpulan ini sudah ada di komputer ini; di sini dan di berkas ada yang tidak dimiliki yang lain:',
    isDecided: 'Kumpulan ini sudah ada di komputer ini dengan berkas yang sama; yang diputuskan berbeda:',
    only: {
      sample:
        'Di komputer ini baru ada rencana contoh yang belum diubah, tanpa satu pun berkas terkumpul. Kumpulan ini disusun dari rencana contoh yang sama, jadi masuk ke rencana itu; rencana lain tidak tersentuh. Yang berbeda:',
      plan: 'Rencana daerah dari kumpulan ini sudah ada di komputer ini, tetapi belum ada berkas yang terkumpul untuknya. Kumpulan masuk ke rencana itu; rencana lain tidak tersentuh. Yang berbeda:',
    },
    here: 'Di sini',
    there: 'Dalam kumpulan',
    showPlans: 'Lihat perbedaan rencana daerah',
    decision: {
      title: 'Yang diputuskan atau dicatat',
      more_other: 'Tampilkan {{count, number}} lagi',
      about: {
        file: 'Berkas {{agency}}, revisi {{revision}}: “{{file}}”',
        rule: 'Aturan untuk {{indicator}}',
        unit: 'Permintaan mengirim: {{agency}}',
        pair: 'Pasangan: {{first}} dan {{second}}',
        key: 'Kunci yang dikenal dari {{agency}}',
        damaged: 'Berkas rusak “{{file}}”',
      },
      pairSide: '“{{item}}” ({{agency}})',
      standing: { current: 'dihitung', rival: 'menunggu keputusan', kept: 'riwayat' },
      defaultRule: 'bawaan instrumen',
      coverage: 'Cakupan {{share}}%',
      byList: 'menurut jenis unitnya',
      asked: 'diminta',
      notAsked: 'tidak diminta',
      noKey: 'belum ada',
      absent: 'tidak ada',
      dismissed: 'diabaikan',
      open: 'perlu perhatian',
    },
    difference: {
      filesThere_other: '{{count, number}} berkas hanya ada dalam kumpulan',
      filesHere_other: '{{count, number}} berkas hanya ada di sini',
      entriesThere_other: '{{count, number}} isi catatan reviu hanya ada dalam kumpulan',
      entriesHere_other: '{{count, number}} isi catatan reviu hanya ada di sini',
      decisions_other: '{{count, number}} hal diputuskan atau dicatat berbeda',
      plan: 'rencana daerahnya berbeda (nilai awal, target, kegiatan, atau daftar perangkat daerah)',
    },
    brought_other:
      '{{count, number}} instrumen buatan sendiri ikut di dalamnya dan dipasang di komputer ini: {{ids}}.',
    missing_other:
      '{{count, number}} instrumen tidak ada di komputer ini dan tidak ikut di dalamnya: {{ids}}. Isinya disimpan, tetapi belum dihitung.',
    different_other:
      '{{count, number}} instrumen di komputer ini isinya lain daripada di tempat kumpulan disimpan: {{ids}}. Angkanya dapat berbeda; yang di sini tidak diubah.',
    way: 'Yang dilakukan',
    ways: { add: 'Tambahkan yang belum ada', follow: 'Ikuti kumpulan ini' },
    wayHint: {
      add: 'Rencana, aturan, unit yang diminta mengirim, dan semua yang sudah diputuskan di sini tetap. Berkas yang belum ada masuk seperti dikumpulkan satu per satu, dan catatan reviu digabung. Yang ikut masuk hanya yang di sini belum ada: kunci unit yang belum dikenal dan keputusan tentang pasangan yang belum diputuskan.',
      follow:
        'Papan dan angkanya menjadi seperti dalam kumpulan: rencana, keputusan, dan aturannya diambil. Berkas yang hanya ada di sini menjadi riwayat, dan catatan reviu digabung.',
    },
    addsNothing: 'Semua yang akan ditambahkan sudah ada di sini: papan dan angkanya tidak berubah.',
    kept: 'Sebelumnya, keadaan di sini disimpan sebagai kumpulan tersendiri, dan dapat dikembalikan.',
    now: 'Buka kumpulan',
    nowAdd: 'Tambahkan',
    nowFollow: 'Ikuti',
    goTo: 'Buka rekap',
    opened_other: 'Kumpulan {{region}} dibuka: {{count, number}} berkas.',
    taken: 'Kumpulan dimasukkan ke “{{title}}”. Keadaan sebelumnya juga ada di Pengaturan, Cadangan.',
    takeBack: 'Kembalikan',
    takenBack:
      '“{{title}}” kembali seperti sebelum kumpulan dimasukkan. Yang datang bersamanya menjadi riwayat.',
  },
  error: {
    unreadable:
      'Kumpulan tidak dapat dibaca. Periksa apakah berkasnya masih ada dan bukan folder, serta izin bacanya.',
    empty: 'Kumpulan ini kosong. Minta pengirim mengirim ulang, dan salin berkasnya utuh.',
    'only-nuls':
      'Kumpulan ini hanya berisi byte nol: isinya hilang saat disimpan atau disalin. Minta pengirim mengirim ulang.',
    'too-large':
      'Kumpulan sebesar {{size}} MB, di atas batas {{limit}} MB. Periksa apakah ini berkas yang benar.',
    'roadmap-file':
      'Ini satu berkas peta rencana, bukan kumpulan: hanya akhiran namanya yang diganti. Kembalikan akhirannya menjadi .spbe, lalu buka lagi.',
    'not-ours':
      'Ini bukan kumpulan. Pilih berkas berakhiran .spbe-kumpulan yang dibuat dengan “Simpan kumpulan”.',
    'other-archive':
      'Ini arsip lain, bukan kumpulan: isinya dimulai dengan “{{found}}”. Pilih berkas yang dibuat dengan “Simpan kumpulan”.',
    'empty-archive': 'Ini arsip kosong, bukan kumpulan. Pilih berkas yang dibuat dengan “Simpan kumpulan”.',
    cut: 'Kumpulan ini terpotong: bagian akhirnya tidak ada. Salin ulang berkasnya sampai selesai, atau minta pengirim mengirim ulang.',
    password:
      'Kumpulan ini dikunci dengan kata sandi oleh program lain. Minta pengirim mengirim berkas aslinya.',
    damaged:
      'Kumpulan rusak di bagian “{{part}}”: isinya tidak dapat dibuka. Salin ulang berkasnya, atau minta pengirim mengirim ulang.',
    missing:
      'Kumpulan tidak lengkap: “{{part}}” disebut dalam daftarnya tetapi tidak ada di dalamnya. Minta pengirim menyimpan dan mengirim ulang.',
    'too-much': {
      bytes:
        'Kumpulan ini mengembang melewati {{limit}} MB di bagian “{{part}}”. Kumpulan tidak pernah sebesar itu; jangan percayai berkas ini.',
      parts:
        'Kumpulan ini berisi lebih dari {{limit}} berkas. Kumpulan tidak pernah sebanyak itu; jangan percayai berkas ini.',
    },
    list: 'Daftar isi kumpulan (kumpulan.json) tidak dapat dipakai. {{why}}',
    part: 'Berkas “{{name}}” di dalam kumpulan tidak dapat dipakai. {{why}}',
    'other-content':
      'Berkas “{{name}}” di dalam kumpulan bukan yang disebut dalam daftarnya: isinya ditukar atau diubah. Jangan percayai kumpulan ini; minta pengirim menyimpan dan mengirim ulang.',
  },
  cli: {
    sound: '{{region}} · {{title}} · {{files}} · disimpan {{saved}}',
    files_other: '{{count, number}} berkas',
    taken: 'kumpulan: {{count, number}} berkas masuk dengan keputusannya',
    otherPlan: 'dilewati: kumpulan dari rencana lain, “{{title}}”',
    broken: 'rusak, tidak ada yang dimasukkan. {{why}}',
  },
})
