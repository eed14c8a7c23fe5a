export const selection = {
  label: 'Kegiatan yang dipilih',
  reach: 'Rentang waktu',
  edit: 'Ubah bersama…',
  hidden_other: '{{count, number}} lainnya tersembunyi dan tidak ikut diubah.',
} as const
