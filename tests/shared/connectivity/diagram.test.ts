// The source of the diagram: what it draws, and that names stay text.
import { expect, test } from 'vitest'
import type { Connection } from '../../../shared/connectivity/connectivity.ts'
import { toDiagram, type DiagramWords } from '../../../shared/connectivity/diagram.ts'
import type { AgencyId } from '../../../shared/domain/agency.ts'

const words: DiagramWords = {
  house: 'Rumah data',
  agency: id => id.toUpperCase(),
  crowded: (id, connected, total) => `${id} ${connected}/${total}`,
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
  house[("Rumah data")]:::house
  subgraph a1["X"]
    direction LR
    a1s0["SIMPEG<br/>connected"]:::connected
    a1s1(["Data gaji<br/>planned<br/>ke SIASN"]):::planned
  end
  subgraph a2["Y"]
    direction LR
    a2s0["Arsip<br/>open"]:::open
  end
  a1 == "1 connected" === house
  a1 -. "1 planned" .- house
  house ~~~ a2
  classDef connected stroke-width:2.5px
  classDef planned stroke-dasharray:6 4
  classDef open stroke-dasharray:1 4
  classDef house stroke-width:3px,font-weight:bold
`)
})

test('whatever a name holds is text of one line', () => {
  const nasty = 'a"]; click x "javascript:alert(1)"\n%%{init}%% <img src=x> `**b**` #quot; A & B\\'
  const source = toDiagram([group('x', connection(nasty))], words)
  const [line] = source.split('\n').filter(one => one.includes('a1s0'))
  expect(line).toMatch(/^ {4}a1s0\["[^"<>`;\\[\](){}&]*(?:#\d+;[^"<>`;\\[\](){}&]*)*<br\/>open"\]:::open$/)
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
  expect(lines.filter(line => line.endsWith('=== house'))).toHaveLength(5)
  expect(lines.filter(line => line.startsWith('  house =='))).toHaveLength(5)
  const rows = lines.filter(line => line.includes(' ~~~ '))
  expect(new Set(rows.map(line => line.split(' ~~~ ').length))).toEqual(new Set([3]))
})

test('more agencies than lines can be read of stand beside each other, with lines for a side', () => {
  const groups = Array.from({ length: 48 }, (_, at) =>
    group(`g${at}`, connection('S', { state: at % 3 === 0 ? 'connected' : 'planned' })),
  )
  const source = toDiagram(groups, words)
  const lines = source.split('\n')
  expect(lines.filter(line => /^ {2}(left|right|house) (==|-\.)/.test(line))).toEqual([
    '  left == "8 connected" === house',
    '  left -. "16 planned" .- house',
    '  house == "8 connected" === right',
    '  house -. "16 planned" .- right',
  ])
  expect(lines.filter(line => line.startsWith('  subgraph a'))).toHaveLength(48)
  expect(source).toContain('["g0 1/1"]')
  const rows = lines.filter(line => /^ {4}a\d+ ~~~ a\d+/.test(line))
  expect(rows.length).toBeGreaterThan(5)
})
