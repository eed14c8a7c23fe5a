// Milestones: items of a single day.
export const milestones = () => ({
  milestone: 'Tonggak',
  hint: 'satu hari penanda, tanpa durasi',
  spoken: '{{name}}, tonggak {{end}}, {{gain}}',
  date: 'Tanggal',
  newName: 'Tonggak baru',
  add: 'Tambah tonggak',
  make: 'Jadikan tonggak',
  release: 'Jadikan kegiatan berdurasi',
  made: '“{{name}}” kini tonggak',
  released: '“{{name}}” kini kegiatan berdurasi',
})
