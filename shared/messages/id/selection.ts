export const selection = () => ({
  label: 'Kegiatan yang dipilih',
  byGain: 'Kegiatan yang dipilih, kenaikan terbesar lebih dahulu',
  reach: 'Rentang waktu',
  edit: 'Ubah bersama…',
  hidden_other: '{{count, number}} lainnya tersembunyi dan tidak ikut diubah.',
})
