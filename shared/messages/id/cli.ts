// Perintah di terminal: memeriksa berkas peta rencana dan menghitung proyeksinya tanpa membuka jendela.
export const cli = () => ({
  usage: `Pemakaian: npm run cli --silent -- PERINTAH
  validate BERKAS…                 memeriksa berkas .spbe, .spbe-kumpulan, dan .xlsx satu per satu, beserta tanda tangannya
  project BERKAS                   menghitung proyeksi indeks dari satu berkas
      --framework ID               menurut instrumen ini, bukan yang dipilih dalam rencana
      --today TTTT-BB-HH           seolah-olah dilihat pada hari ini
  collect FOLDER                   mengumpulkan semua berkas dalam folder menjadi satu rekap daerah
      --plan BERKAS                daerah dilihat dari rencana ini (bawaan: kumpulan terbaru dalam folder, atau
                                   rencana Diskominfo)
      --out REKAP.xlsx             menulis rekap sebagai lembar kerja
  schema [JENIS]                   mencetak JSON Schema: roadmap, framework, mapping, review,
                                   collection
  --json                           hasil untuk dibaca program (validate, project, collect)
  --language id|en                 bahasa keluaran
Kode keluar: 0 semua baik; 1 ada berkas yang tidak dapat dipakai; 2 perintah keliru.`,
  wrong: {
    collection:
      '“{{given}}” kumpulan satu daerah, bukan satu peta rencana. Pakai perintah collect pada foldernya.',
    'no-command': 'Perintah belum disebut.',
    'unknown-command': 'Perintah “{{given}}” tidak dikenal.',
    'unknown-option': 'Pilihan “{{given}}” tidak dikenal atau tidak berlaku untuk perintah ini.',
    'no-value': 'Pilihan “{{given}}” memerlukan nilai.',
    'no-file': 'Sebutkan berkas yang hendak dibaca.',
    'one-file': 'Perintah ini membaca satu berkas saja, bukan {{given}}.',
    'one-folder': 'Perintah ini membaca satu folder saja, bukan {{given}}.',
    'no-folder': 'Sebutkan folder yang hendak dibaca.',
    'not-a-folder': 'Folder “{{given}}” tidak ada.',
    'not-a-date': '“{{given}}” bukan tanggal. Tulis tahun-bulan-hari, misalnya 2027-06-30.',
    'not-a-language': 'Bahasa “{{given}}” tidak ada. Pilih id atau en.',
    'not-a-schema':
      'Skema “{{given}}” tidak ada. Pilih roadmap, framework, mapping, review, atau collection.',
    'unknown-framework': 'Instrumen “{{given}}” tidak ada di komputer ini. Yang ada: {{known}}.',
  },
  reading: 'Memeriksa {{number}} dari {{count}}: {{file}}',
  sound: 'sah',
  broken: 'tidak dapat dipakai',
  headUnnumbered: '{{title}} · {{agency}}',
  head: '{{title}} · {{agency}} · revisi {{revision}} · {{date}}',
  signedBy: 'tanda tangan digital cocok, sidik jari kunci {{fingerprint}}',
  unsigned: 'tanpa tanda tangan digital',
  summary: '{{count, number}} berkas: {{sound}} sah, {{broken}} tidak dapat dipakai.',
  collect: {
    host: 'Daerah dilihat dari {{file}}: {{head}}',
    noFile:
      'Dalam folder itu tidak ada peta rencana Diskominfo (.spbe) dan tidak ada kumpulan (.spbe-kumpulan) yang dapat dibaca. Tunjuk rencana kabupaten dengan --plan.',
    noPlan:
      '“{{given}}” tidak dapat dibaca sebagai berkas peta rencana (.spbe). Periksa dengan perintah validate.',
    noFramework: 'Instrumen “{{given}}” dari rencana itu tidak ada di komputer ini.',
    written: 'Rekap ditulis ke {{file}}.',
    notWritten: 'Rekap tidak dapat ditulis ke {{file}}. Periksa folder, ruang kosong, dan izin menulisnya.',
  },
  project: {
    framework: '{{indexName}} menurut {{title}} ({{id}}), dilihat pada {{date}}',
    baseline: 'Nilai awal',
    current: 'Hari ini',
    final: 'Akhir rencana',
    target: 'Target',
    reached: 'tercapai {{date}}',
    missing: 'belum tercapai, kurang {{gap}}',
    cycles: 'Penilaian tahunan',
    steps: 'Kenaikan',
    noSteps: 'Tidak ada kegiatan yang menaikkan indeks.',
    rung: '{{name}} · {{indicator}}, tingkat {{levels}}',
  },
})
