// How the columns share the room of the table.
export const columns = () => ({
  tableWidth: 'Lebar tabel',
  tableWidthValue: '{{pixels}} piksel',
  widen: 'Perlebar tabel',
  scrolled:
    'Tidak semua kolom muat sekaligus. Shift + roda di atas tabel menggesernya; nama tetap di tempat.',
})
