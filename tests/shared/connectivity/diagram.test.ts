// The source of the diagram: what it draws, and that names stay text.
import { expect, test } from 'vitest'
import type { Connection } from '../../../shared/connectivity/connectivity.ts'
import { toDiagram, type DiagramWords } from '../../../shared/connectivity/diagram.ts'
import type { AgencyId } from '../../../shared/domain/agency.ts'

const words: DiagramWords = {
  house: 'Rumah data',
  agency: id => id.toUpperCase(),
  state: ({ state }) => state,
  targets: names => `ke ${names.join()}`,
  count: (state, count) => `${count} ${state}`,
}

function connection(name: string, given: Partial<Connection> = {}): Connection {
  const plain = { key: name, systemId: null, kind: 'application', agencyId: 'a', note: '', day: null }
  return { name, ...plain, state: 'open', item: null, targets: [], ...given } as Connection
}
const group = (agencyId: string, ...connections: readonly Connection[]) => ({
  agencyId: agencyId as AgencyId,
  connections,
})

test('an agency is a group of boxes, with a line to the house for each state', () => {
  const source = toDiagram(
    [
      group(
        'x',
        connection('SIMPEG', { state: 'connected' }),
        connection('Data gaji', { state: 'planned', kind: 'dataset', targets: ['SIASN'] }),
      ),
      group('y', connection('Arsip')),
    ],
    words,
  )
  expect(source).toBe(`flowchart LR
  house1[("Rumah data")]:::house
  subgraph house1l1["X"]
    direction LR
    house1l1s0["SIMPEG<br/>connected"]:::connected
    house1l1s1(["Data gaji<br/>planned<br/>ke SIASN"]):::planned
  end
  subgraph house1r1["Y"]
    direction TB
    house1r1s0["Arsip<br/>open"]:::open
  end
  house1l1 == "1 connected" === house1
  house1l1 -. "1 planned" .- house1
  house1 -- "1 open" --- house1r1
  linkStyle 2 stroke-dasharray:1 4
  classDef connected stroke-width:2.5px
  classDef planned stroke-dasharray:6 4
  classDef open stroke-dasharray:1 4
  classDef house stroke-width:3px,font-weight:bold
`)
})

test('whatever a name holds is text of one line', () => {
  const nasty = 'a"]; click x "javascript:alert(1)"\n%%{init}%% <img src=x> `**b**` #quot; A & B\\'
  const source = toDiagram([group('x', connection(nasty))], words)
  const [line] = source.split('\n').filter(one => one.includes('house1l1s0'))
  expect(line).toMatch(
    /^ {4}house1l1s0\["[^"<>`;\\[\](){}&]*(?:#\d+;[^"<>`;\\[\](){}&]*)*<br\/>open"\]:::open$/,
  )
  // What it was can be read back from the numbers.
  const text = /\["(.*)<br\/>/.exec(line ?? '')?.[1] ?? ''
  const read = text.replaceAll(/#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
  expect(read).toBe(nasty.replace('\n', ' '))
})

test('sixty systems of ten agencies stand in rows, half of the agencies on each side', () => {
  const groups = Array.from({ length: 10 }, (_, agency) =>
    group(
      `g${agency}`,
      ...Array.from({ length: 6 }, (_each, at) => connection(`S${at}`, { state: 'connected' })),
    ),
  )
  const lines = toDiagram(groups, words).split('\n')
  expect(lines.filter(line => line.includes(':::connected'))).toHaveLength(60)
  expect(lines.filter(line => line.endsWith('=== house1'))).toHaveLength(5)
  expect(lines.filter(line => line.startsWith('  house1 =='))).toHaveLength(5)
  const rows = lines.filter(line => line.includes(' ~~~ '))
  expect(new Set(rows.map(line => line.split(' ~~~ ').length))).toEqual(new Set([3]))
})

test('more agencies than can be read around one house stand around several, each with a line of its own', () => {
  const groups = Array.from({ length: 48 }, (_, at) =>
    group(
      `g${at}`,
      ...Array.from({ length: at === 0 ? 5 : 1 }, (_each, place) =>
        connection(`a --- b ${place}`, {
          state: at % 3 === 0 ? 'connected' : at % 3 === 1 ? 'planned' : 'open',
        }),
      ),
    ),
  )
  const source = toDiagram(groups, words)
  const lines = source.split('\n')
  const houses = lines.filter(line => line.endsWith(':::house')).length
  expect(houses).toBeGreaterThan(2)
  expect(lines.filter(line => line.startsWith('  subgraph block'))).toHaveLength(houses)
  // Every agency once, in the order in which they were given, with a line to the house of its block.
  const groupsIn = lines.flatMap(
    line => /^ {2}subgraph (house\d+)[lr]\d+\["(G\d+)"\]$/.exec(line)?.slice(1) ?? [],
  )
  expect(new Set(groupsIn.filter(text => text.startsWith('G'))).size).toBe(48)
  const toHouse = lines.filter(line =>
    /^ {2}house\d+l\d+ .* house\d+$|^ {2}house\d+ .* house\d+r\d+$/.test(line),
  )
  expect(toHouse).toHaveLength(48)
  for (const line of toHouse) expect(new Set(line.match(/house\d+/g)).size).toBe(1)
  // What is dotted is what nobody plans: the lines are counted with those that are not drawn.
  const drawn = lines.flatMap(line =>
    / ~~~ /.test(line) && !line.includes('"')
      ? line
          .split(' ~~~ ')
          .slice(1)
          .map(() => '')
      : toHouse.includes(line)
        ? [line]
        : [],
  )
  const dotted = /linkStyle ([\d,]+) /.exec(source)?.[1]?.split(',').map(Number) ?? []
  expect(dotted.map(at => drawn[at])).toEqual(toHouse.filter(line => line.includes('"1 open"')))
  expect(dotted).toHaveLength(16)
})
