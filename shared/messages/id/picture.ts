/** What stands in drawings for paper and files. */
export const picture = () => ({
  timeline: 'Lini masa {{plan}}',
  projection: 'Proyeksi indeks {{plan}}',
  aspects: 'Aspek: dari nilai awal ke akhir {{year}}',
  money: 'Anggaran per tahun menurut {{by}}',
  by: { category: 'kategori', source: 'sumber dana' },
  gains: 'Kenaikan indeks terbesar',
  part: '{{title}} ({{part}} dari {{count}})',
  group: '{{name}} · {{count, number}}',
  today: 'Hari ini, {{date}}',
  gain: 'Naik',
  panel: 'Proyeksi indeks',
  late: 'terlambat',
  band: '{{name}} ≥ {{min}}',
  milestone: 'Tonggak',
  evidence: 'Sampai bukti dihitung',
  waits: 'Menunggu',
  target: 'Target',
  cutOff: 'Batas siklus',
  now: 'Nilai awal',
  planned: 'Akhir {{year}}',
  fromTo: '{{from}} menjadi {{to}}',
  rises: 'Indeks {{start}} menjadi {{final}} pada {{date}}.',
  targetReached: 'Target {{value}} tercapai {{date}}.',
  targetHeld: 'Target {{value}} sudah tercapai sejak awal.',
  targetMissed: 'Target {{value}} belum tercapai.',
  gainsMore_other: '{{count, number}} kegiatan lain bersama-sama {{gain}}.',
  fault: {
    tooLarge:
      'Gambar ini terlalu besar untuk PNG {{factor}}×. Pilih paling besar {{most}}×, atau simpan sebagai SVG.',
    tooLargeAtAll:
      'Gambar ini terlalu besar untuk PNG. Simpan sebagai SVG, atau cetak lini masa per halaman.',
    refused:
      'Gambar tidak dapat dibuat oleh peramban. Rencana tidak berubah; coba lagi, atau simpan sebagai SVG.',
    notCopied:
      'Gambar tidak dapat disalin ke papan klip. Coba lagi dengan jendela ini di depan, atau simpan sebagai PNG.',
  },
  noGains: 'Belum ada kegiatan yang menaikkan indeks.',
  noMoney: 'Belum ada anggaran.',
  total: 'Seluruhnya {{total}}',
})
