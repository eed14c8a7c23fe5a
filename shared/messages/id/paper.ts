/** The window in which paper is looked at before it is printed or becomes a PDF file. */
export const paper = () => ({
  preview: 'Pratinjau cetak',
  pages_other: '{{count, number}} halaman',
  paper: 'Kertas',
  papers: { a4: 'A4', f4: 'F4' },
  orientation: 'Arah kertas',
  orientations: { portrait: 'Tegak', landscape: 'Mendatar' },
  printNow: 'Cetak',
  printOrPdf: 'Cetak atau simpan PDF',
  printNowHint: 'Membuka jendela cetak; di sana juga dapat disimpan sebagai PDF',
  sign: {
    title: 'Tanda tangan',
    place: 'Tempat',
    post: 'Jabatan',
    name: 'Nama',
    rank: 'Pangkat/golongan',
    number: 'NIP',
  },
  savePdf: 'Simpan PDF…',
  savePdfHint: 'Menanyakan tempatnya, lalu menulis dan memeriksa berkasnya',
  saving: 'Menyusun PDF …',
})
