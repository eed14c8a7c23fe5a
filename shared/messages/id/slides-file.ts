/** What stands in a file of slides besides the words of the slides. */
export const slidesFile = () => ({
  gain: 'Kenaikan indeks',
  agency: 'Perangkat daerah',
  committed: 'Kegiatan dengan komitmen pimpinan',
  system: 'Aplikasi atau data',
  planned: 'Rencana terhubung',
})
