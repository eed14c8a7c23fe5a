// What has become of an item since the revision, or beside the scenario, it is compared with.
export const shift = () => ({
  whole_other: '{{days}} hari',
  start_other: 'mulai {{days}} hari',
  end_other: 'selesai {{days}} hari',
  both: 'mulai {{start}}, selesai {{end}} hari',
  /** What is in it and not in the plan. */
  gone: {
    revision_other: '{{count, number}} kegiatan sudah tidak ada',
    scenario_other: '{{count, number}} kegiatan hanya di sana',
  },
  /** Not there in what it is compared with. */
  new: { revision: 'baru', scenario: 'hanya di sini' },
  spoken: {
    new: { revision: 'baru sejak {{label}}', scenario: 'tidak ada di {{label}}' },
    later_other: '{{count, number}} hari lebih lambat',
    earlier_other: '{{count, number}} hari lebih cepat',
    whole: 'jadwal {{change}}',
    start: 'mulai {{change}}',
    end: 'selesai {{change}}',
    compared: 'dibanding {{label}}: {{changes}}',
  },
})
