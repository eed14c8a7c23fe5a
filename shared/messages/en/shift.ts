// What has become of an item since the revision, or beside the scenario, it is compared with.
export const shift = {
  whole_one: '{{days}} day',
  whole_other: '{{days}} days',
  start_one: 'start {{days}} day',
  start_other: 'start {{days}} days',
  end_one: 'end {{days}} day',
  end_other: 'end {{days}} days',
  both: 'start {{start}}, end {{end}} days',
  gone: {
    revision_one: '{{count, number}} item is gone',
    revision_other: '{{count, number}} items are gone',
    scenario_one: '{{count, number}} item only there',
    scenario_other: '{{count, number}} items only there',
  },
  new: { revision: 'new', scenario: 'only here' },
  spoken: {
    new: { revision: 'new since {{label}}', scenario: 'not in {{label}}' },
    later_one: '{{count}} day later',
    later_other: '{{count, number}} days later',
    earlier_one: '{{count}} day earlier',
    earlier_other: '{{count, number}} days earlier',
    whole: 'moved {{change}}',
    start: 'starts {{change}}',
    end: 'ends {{change}}',
    compared: 'compared with {{label}}: {{changes}}',
  },
} as const
