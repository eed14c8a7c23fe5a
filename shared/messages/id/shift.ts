// How far an item has moved since the revision or scenario it is compared with.
export const shift = () => ({
  whole_other: '{{days}} hari',
  start_other: 'mulai {{days}} hari',
  end_other: 'selesai {{days}} hari',
  both: 'mulai {{start}}, selesai {{end}} hari',
  spoken: {
    later_other: '{{count, number}} hari lebih lambat',
    earlier_other: '{{count, number}} hari lebih cepat',
    whole: 'jadwal {{change}}',
    start: 'mulai {{change}}',
    end: 'selesai {{change}}',
    compared: 'dibanding {{label}}: {{changes}}',
  },
})
