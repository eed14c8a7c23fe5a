/** What the speaker of a meeting says with each slide: whole sentences, to be read out as they stand. */
export const spoken = () => ({
  title: {
    plan_other: '{{title}} memuat {{count, number}} kegiatan dari {{first}} sampai {{last}}.',
    empty: '{{title}} untuk {{first}} sampai {{last}} belum memuat kegiatan.',
  },
  standing: {
    today: 'Hari ini indeks kita {{index}}, predikat {{predicate}}.',
    missing: 'Ke target {{target}} masih kurang {{missing}}.',
    reached: 'Target {{target}} sudah tercapai.',
    weakest: 'Paling rendah sekarang: {{name}}, {{now}}; menurut rencana menjadi {{planned}}.',
  },
  lanes: {
    weight: 'Dari {{count, number}} kegiatan, {{raising, number}} menaikkan indeks.',
    status:
      'Sudah selesai {{done, number}}, sedang berjalan {{running, number}}, disetujui {{approved, number}}, masih usulan {{proposed, number}}.',
    money: 'Anggaran seluruhnya {{rupiah}}.',
  },
  year: {
    rise_other: 'Selama {{year}} selesai {{count, number}} kegiatan; indeks naik {{gain}} menjadi {{index}}.',
    flat_other: 'Selama {{year}} selesai {{count, number}} kegiatan; indeks tetap {{index}}.',
    most: 'Yang paling menaikkan: {{names}}.',
    named: '{{name}} ({{gain}})',
    cutOff: 'Penilaian {{date}} melihat indeks {{index}}.',
    later_other: '{{count, number}} kegiatan yang selesai tahun itu baru dihitung pada siklus berikutnya.',
  },
  gains: {
    first: 'Kenaikan terbesar datang dari {{name}}: {{gain}}, selesai {{date}}.',
    three: 'Tiga yang teratas bersama memberi {{gain}} dari {{whole}}.',
    late: 'Bila yang ini mundur, indeks ikut mundur: jadwalnya perlu dijaga lebih dulu.',
  },
  money: {
    total_other: 'Rencana ini membutuhkan {{total}} dalam {{count, number}} tahun.',
    dearest: 'Tahun termahal {{year}}: {{rupiah}}, atau {{percent, number}}% dari seluruhnya.',
    most: 'Bagian terbesar untuk {{category}}: {{rupiah}}.',
    without_other: '{{count, number}} kegiatan belum beranggaran; jumlah tadi belum menghitungnya.',
  },
  risks: {
    late_other: '{{count, number}} kegiatan terlambat; paling lama {{name}}, {{days}}.',
    held_other:
      '{{count, number}} tingkat tertahan: sudah direncanakan, tetapi menunggu tingkat di bawahnya.',
    risk_other: '{{count, number}} kegiatan mencatat risiko; indeks paling bergantung pada {{name}}.',
    weightless_other: '{{count, number}} kegiatan mencatat risiko.',
  },
  connectivity: {
    now: 'Sekarang {{connected, number}} dari {{total, number}} aplikasi dan data terhubung; pada akhir {{year}} menjadi {{byEnd, number}}.',
    next: 'Berikutnya {{name}}, {{date}}.',
    open_other: '{{count, number}} belum direncanakan.',
  },
  commitments: {
    of: 'Pimpinan sudah berkomitmen atas {{given, number}} dari {{total, number}} kegiatan.',
    none: 'Belum satu pun komitmen dari {{names}}.',
    plan: 'Komitmen atas rencana ini dari {{name}}, {{post}}.',
    noPlan: 'Komitmen atas rencana ini sendiri belum ada.',
  },
  asks: {
    begin_other: 'Kita perlu keputusan atas {{count, number}} hal, satu per satu.',
    first: 'Yang pertama: {{name}}.',
    record: 'Tiap keputusan dicatat di tempat: apa, oleh siapa, sampai kapan.',
  },
  decisions: {
    begin_other: 'Kita memutuskan {{count, number}} hal. Saya bacakan kembali.',
    nobody_other: '{{count, number}} belum ada penanggung jawabnya.',
    noDay_other: '{{count, number}} belum ada tenggatnya.',
  },
})
