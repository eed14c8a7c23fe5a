// How far an item has moved since the revision or scenario it is compared with.
export const shift = () => ({
  whole: '{{days}} hr',
  start: 'mulai {{days}} hr',
  end: 'selesai {{days}} hr',
  both: 'mulai {{start}}, selesai {{end}} hr',
  spoken: {
    later_other: '{{count}} hari lebih lambat',
    earlier_other: '{{count}} hari lebih cepat',
    whole: 'jadwal {{change}}',
    start: 'mulai {{change}}',
    end: 'selesai {{change}}',
    compared: 'dibanding {{label}}: {{changes}}',
  },
})
