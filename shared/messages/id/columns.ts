// How the columns share the room of the table.
export const columns = () => ({
  tableWidth: 'Lebar tabel',
  tableWidthValue: '{{pixels}} piksel',
  unseen: 'tidak muat',
  widen: 'Perlebar tabel',
  widest: 'Tabel sudah selebar mungkin. Persempit kolom lain atau perlebar jendela.',
})
