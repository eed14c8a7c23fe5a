// What a file of slides says, read from its XML as any other program finds it.
import { strFromU8, unzipSync } from 'fflate'

export interface FileShape {
  readonly text: string
  readonly isTitle: boolean
  /** In EMU, 914,400 an inch. */
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface FileSlide {
  readonly shapes: readonly FileShape[]
  /** Of the letters of its title, as its layout says, in hundredths of a point. */
  readonly titleSize: number
  readonly notes: string
  /** Rows of its tables, cell by cell. */
  readonly tables: readonly (readonly (readonly string[])[])[]
  /** Names and values of the series of its charts. */
  readonly charts: readonly { readonly xml: string; readonly series: readonly FileSeries[] }[]
  /** Sizes of letters in hundredths of a point. */
  readonly sizes: readonly number[]
}

interface FileSeries {
  readonly labels: readonly string[]
  readonly values: readonly number[]
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const unescape = (text: string) => text.replaceAll(/&(\w+);/g, (_all, name: string) => ENTITIES[name] ?? '')
const all = (xml: string, tag: string) =>
  [...xml.matchAll(new RegExp(`<${tag}(?: [^>]*)?>(.*?)</${tag}>`, 'gs'))].map(found => found[1] ?? '')
const textOf = (xml: string) =>
  all(xml, 'a:p')
    .map(paragraph => all(paragraph, 'a:t').map(unescape).join(''))
    .join('\n')

function toShape(xml: string): FileShape {
  const number = (pattern: RegExp, at: number) => Number(pattern.exec(xml)?.[at])
  const [offset, extent] = [/<a:off x="(-?\d+)" y="(-?\d+)"/, /<a:ext cx="(-?\d+)" cy="(-?\d+)"/]
  return {
    text: textOf(xml),
    isTitle: /type="title"/.test(xml),
    x: number(offset, 1),
    y: number(offset, 2),
    width: number(extent, 1),
    height: number(extent, 2),
  }
}

function readSeries(xml: string): FileSeries {
  const points = (part: string) =>
    [...part.matchAll(/<c:pt idx="\d+"><c:v>(.*?)<\/c:v>/gs)].map(found => unescape(found[1] ?? ''))
  return {
    labels: points(all(xml, 'c:cat')[0] ?? ''),
    values: points(all(xml, 'c:val')[0] ?? '').map(Number),
  }
}

export function readSlidesFile(bytes: Uint8Array): readonly FileSlide[] {
  const files = unzipSync(bytes)
  const read = (path: string) => strFromU8(files[path] ?? new Uint8Array())
  const count = Object.keys(files).filter(path => /^ppt\/slides\/slide\d+\.xml$/.test(path)).length
  return Array.from({ length: count }, (_, at) => {
    const xml = read(`ppt/slides/slide${at + 1}.xml`)
    const relations = read(`ppt/slides/_rels/slide${at + 1}.xml.rels`)
    const charts = [...relations.matchAll(/Target="\/ppt\/charts\/(chart\d+\.xml)"/g)].map(([, name]) => {
      const chart = read(`ppt/charts/${name}`)
      return { xml: chart, series: all(chart, 'c:ser').map(readSeries) }
    })
    const layout = read(`ppt/slideLayouts/${/slideLayout\d+\.xml/.exec(relations)?.[0]}`)
    return {
      shapes: all(xml, 'p:sp').map(toShape),
      titleSize: Number(
        /type="title".*? sz="(\d+)"/s.exec(
          all(layout, 'p:sp').find(shape => shape.includes('type="title"')) ?? '',
        )?.[1],
      ),
      notes: textOf(
        /type="body".*?<\/p:sp>/s.exec(read(`ppt/notesSlides/notesSlide${at + 1}.xml`))?.[0] ?? '',
      ),
      tables: all(xml, 'a:tbl').map(table => all(table, 'a:tr').map(row => all(row, 'a:tc').map(textOf))),
      charts,
      sizes: [...(xml + charts.map(({ xml: chart }) => chart).join('')).matchAll(/ sz="(\d+)"/g)].map(found =>
        Number(found[1]),
      ),
    }
  })
}
