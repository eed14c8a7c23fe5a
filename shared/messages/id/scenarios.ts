export const scenarios = {
  main: 'Rencana utama',
  lines: 'Jalur rencana',
  shown: 'Jalur rencana: {{name}}',
  commands: 'Skenario',
  make: 'Buat skenario…',
  makeTitle: 'Buat skenario',
  makeHint:
    'Skenario adalah salinan rencana ini untuk mencoba kemungkinan lain. Rencana utama tidak berubah.',
  makeNow: 'Buat',
  made: '“{{name}}” dibuat',
  name: 'Nama',
  newName: 'Skenario {{number}}',
  rename: 'Ubah nama…',
  renameTitle: 'Ubah nama skenario',
  renameNow: 'Simpan',
  remove: 'Hapus skenario',
  removed: '“{{name}}” dihapus',
  actions: {
    make: 'Buat skenario',
    open: 'Buka jalur: {{name}}',
    rename: 'Ubah nama skenario',
  },
} as const
