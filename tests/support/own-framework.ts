// A framework of a user: four indicators that no code knows.

/** A made-up fourth framework: scale 0 to 3, two domains, weights that are not exact in binary. */
export function ownFile() {
  const levels = [1, 2, 3].map(level => ({ level, requires: `Syarat tingkat ${level}.` }))
  const indicator = (number: number, weight: number, kind = 'process') => ({
    id: `kota-cerdas-${number}`,
    number,
    name: `Indikator ${number}`,
    shortName: `Ind ${number}`,
    weight,
    kind,
    leadUnit: 'Bappeda',
    levels: structuredClone(levels),
  })
  return {
    id: 'kota-cerdas',
    title: 'Indeks Kota Cerdas',
    regulation: 'Peraturan Contoh 1/2027',
    inForce: { from: '2027-01-01' as string | null, to: null as string | null },
    indexName: 'Indeks Kota',
    scale: { min: 0, max: 3 },
    aggregation: 'Jumlah tertimbang.',
    predicates: [
      { name: 'Rendah', min: 0, max: 1.125 },
      { name: 'Tinggi', min: 1.125, max: 3 },
    ],
    levelNames: { process: ['Awal', 'Berjalan', 'Mapan'], result: ['Ada', 'Dipakai', 'Berdampak'] },
    domains: [
      {
        id: 'd1',
        name: 'Tata kelola',
        weight: 57.35,
        aspects: [
          { id: 'a1', name: 'Aturan', weight: 1.35, indicators: [indicator(1, 1.3), indicator(2, 0.05)] },
          { id: 'a2', name: 'Orang', weight: 56, indicators: [indicator(3, 56)] },
        ],
      },
      {
        id: 'd2',
        name: 'Layanan',
        weight: 42.65,
        aspects: [{ id: 'a3', name: 'Publik', weight: 42.65, indicators: [indicator(4, 42.65, 'result')] }],
      },
    ],
  }
}
export type OwnFile = ReturnType<typeof ownFile>

/** The text of a file as people lay it out, one part in a line. */
export function ownText(change: (file: OwnFile) => unknown = () => undefined): string {
  const file = ownFile()
  change(file)
  return JSON.stringify(file, null, 1)
}
