// How far an item has moved since the revision or scenario it is compared with.
export const shift = {
  whole: '{{days}} d',
  start: 'start {{days}} d',
  end: 'end {{days}} d',
  both: 'start {{start}}, end {{end}} d',
  spoken: {
    later_one: '{{count}} day later',
    later_other: '{{count}} days later',
    earlier_one: '{{count}} day earlier',
    earlier_other: '{{count}} days earlier',
    whole: 'moved {{change}}',
    start: 'starts {{change}}',
    end: 'ends {{change}}',
    compared: 'compared with {{label}}: {{changes}}',
  },
} as const
