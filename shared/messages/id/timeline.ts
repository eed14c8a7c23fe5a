// What the timeline says while it is worked on.
export const timeline = {
  pushed: 'menunggu, jadi',
  gate: '{{date}}: {{name}} {{year}}',
  progress: 'Kemajuan {{percent}}%',
  selected_other: '{{count, number}} kegiatan dipilih',
  dragLost: 'Kegiatan yang sedang digeser sudah dihapus; geseran dibatalkan.',
  fixed: {
    done: 'Sudah selesai: jadwalnya tidak dapat digeser.',
    pinned: 'Dikunci: lepas kunci dulu (P) untuk menggeser.',
  },
  why: {
    late: 'terlambat: rencana selesai {{date}} sudah lewat',
    held: 'tertahan: tingkat di bawahnya belum ada',
    pinned: 'dikunci: tidak digeser oleh kegiatan yang ditunggu',
    violated_other: 'dikunci {{count}} hari terlalu awal: menunggu “{{name}}”',
  },
  link: {
    aim: 'Tarik ke batang yang menunggu.',
    waits: '“{{to}}” mulai setelah “{{from}}” selesai',
    starts: '“{{to}}” mulai bersama atau setelah “{{from}}” mulai',
    ends: '“{{to}}” selesai bersama atau setelah “{{from}}” selesai',
    cycle: 'Tidak bisa, menunggu berputar: {{names}}',
  },
  deletedMany_other: '{{count}} kegiatan dihapus',
  action: {
    below: 'Baris baru di bawah, langsung mengetik',
    type: 'Ketik di sel tabel (Tab ke sel berikut)',
    details: 'Ke rincian kegiatan',
    link: 'Tambah yang ditunggu',
    progressUp: 'Tambah kemajuan 5%',
    progressDown: 'Kurangi kemajuan 5%',
    selectAll: 'Pilih semua kegiatan',
    extend: 'Perluas pilihan ke baris berikut',
    extendUp: 'Perluas pilihan ke baris sebelumnya',
    toggle: 'Masukkan atau keluarkan dari pilihan (Ctrl + panah ke baris lain)',
  },
  column: {
    sort: 'Urutkan menurut {{name}}',
    hint: '{{name}}: tekan untuk mengurutkan, seret untuk memindah; Shift atau Alt + panah untuk lebar atau urutan',
  },
  edit: { label: '{{column}}, {{name}}' },
} as const
