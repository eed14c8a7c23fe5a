// Critical path and float: what fixes the target day. After `feeds`, `feedsTogether` and `waitsFor` comes the name of an item.
export const criticalPath = () => ({
  title: 'Jalur kritis',
  show: 'Tampilkan jalur kritis',
  hide: 'Sembunyikan jalur kritis',
  count_other: '{{count, number}} kegiatan kritis',
  spoken: 'di jalur kritis',
  targetDay: 'hari target {{date}}',
  lastRise: 'kenaikan terakhir indeks pada {{date}}',
  critical: 'Menentukan {{day}}: terlambat sehari, hari itu mundur.',
  delivers: 'Menaikkan I{{number}} ke tingkat {{rung}} pada hari itu.',
  releases:
    'Menaikkan I{{number}} ke tingkat {{rung}} pada hari itu dan membuka tingkat tertahan sampai {{level}}.',
  feeds: 'Ditunggu di jalur kritis oleh',
  feedsTogether: 'Ikut menentukan hari itu lewat',
  waitsFor: 'Tidak dapat lebih awal karena menunggu',
  start: {
    'planned-start': 'Mulai sesuai rencananya sendiri.',
    pinned: 'Jadwalnya dikunci.',
    late: 'Terlambat: selesai paling cepat hari ini.',
  },
  float_other: 'Kelonggaran {{formatted}} hari: dapat mundur selama itu tanpa menggeser {{day}}.',
  unlimited: 'Kelonggaran tanpa batas: jika hanya kegiatan ini yang mundur, {{day}} tidak bergeser.',
  together: 'Tidak ada kegiatan yang menentukan hari itu sendirian.',
  heldFromStart: 'Target sudah tercapai pada nilai awal.',
  neverRises: 'Indeks tidak naik selama periode ini.',
  cannotSlip: 'Kegiatan yang selesai, ditunda, atau batal tidak punya kelonggaran.',
})
