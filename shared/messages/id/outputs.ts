/** The screen from which a plan leaves the application. */
export const outputs = () => ({
  title: 'Terbitkan',
  subtitle: 'Dari “{{title}}”: kertas, gambar, tabel, dan berkas untuk program lain',
  group: {
    paper: 'Kertas dan PDF',
    slides: 'Salindia',
    pictures: 'Gambar',
    tables: 'Tabel Excel',
    texts: 'Teks dan diagram',
    planners: 'Kalender dan perencana lain',
  },
  open: 'Lihat…',
  openNamed: 'Lihat {{name}}',
  save: 'Simpan',
  saveNamed: 'Simpan {{name}}',
  noFramework:
    'Instrumen evaluasi rencana ini tidak ada di komputer ini, sehingga belum ada yang dapat diterbitkan. Tambahkan instrumennya di Pengaturan.',
  slides: {
    name: 'Salindia PowerPoint',
    hint: 'Yang dipilih di Presentasi, dengan bagan dan bentuk yang dapat disunting (PPTX)',
  },
  picture: {
    timeline: { name: 'Lini masa', hint: 'Semua kegiatan dengan proyeksi di bawahnya' },
    projection: { name: 'Proyeksi indeks', hint: 'Kurva indeks terhadap target dan predikat' },
    aspects: { name: 'Aspek', hint: 'Nilai awal dan akhir tiap aspek' },
    gains: { name: 'Kenaikan terbesar', hint: 'Kegiatan yang paling menaikkan indeks' },
    money: { name: 'Anggaran per tahun', hint: 'Menurut kategori' },
    look: 'Warna',
    looks: { light: 'Terang', dark: 'Gelap', print: 'Hitam putih' },
    factor: 'Ukuran PNG',
    factors: '{{factor}}×',
    savePng: 'Simpan PNG',
    saveSvg: 'Simpan SVG',
    copy: 'Salin gambar',
    copied: 'Gambar disalin. Tempelkan ke dokumen atau pesan.',
  },
  file: {
    matrix: { name: 'Matriks Peta Rencana', hint: 'Menurut tujuh muatan, dengan anggaran per tahun (XLSX)' },
    money: { name: 'Anggaran', hint: 'Per tahun, kategori, sumber dana, dan perangkat daerah (XLSX)' },
    projection: {
      name: 'Proyeksi indeks',
      hint: 'Setiap kenaikan, siklus, indikator, dan kesenjangan (XLSX)',
    },
    document: { name: 'Naskah Markdown', hint: 'Seluruh rencana sebagai teks untuk disunting' },
    gantt: { name: 'Bagan Gantt Mermaid', hint: 'Sumber diagram menurut kategori, dengan pratinjau' },
    dependencies: {
      name: 'Diagram ketergantungan Mermaid',
      hint: 'Kegiatan yang saling menunggu, dengan pratinjau',
    },
    calendar: {
      name: 'Kalender',
      hint: 'Akhir kegiatan, tonggak, gerbang anggaran, dan batas evaluasi (iCalendar)',
    },
    project: { name: 'Microsoft Project', hint: 'Dibuka oleh perencana lain (XML MSPDI)' },
  },
  diagram: {
    copySource: 'Salin sumber',
    saveSource: 'Simpan sumber',
    saveSvg: 'Simpan SVG',
  },
})
