// Draws the source of a diagram. Mermaid is large: it is loaded with the first picture, and only the kind that is drawn.
// Its words are SVG texts, no HTML, and what names bring along is text for it (shared/connectivity/diagram.ts).
import type { Mermaid, MermaidConfig } from 'mermaid'
import { loadFontStyle } from '../picture/picture-font.ts'

/** The colours of a picture, as `#rrggbb`. */
export interface DiagramColors {
  readonly isDark: boolean
  readonly ground: string
  readonly group: string
  readonly box: string
  readonly ink: string
  readonly line: string
  readonly brand: string
  /** What is done already. */
  readonly good: string
  /** What nobody plans. */
  readonly faint: string
}

/** A file is looked at on white, whatever the page looks like. */
export const PAPER: DiagramColors = {
  isDark: false,
  ground: '#ffffff',
  group: '#f6f7f9',
  box: '#ffffff',
  ink: '#16202e',
  line: '#4a5768',
  brand: '#0b5cad',
  good: '#216b43',
  faint: '#5c6878',
}

/** As the page has them now. */
export function readColors(): DiagramColors {
  const root = document.documentElement
  const style = getComputedStyle(root)
  const token = (name: string) => style.getPropertyValue(name).trim()
  return {
    isDark: root.dataset['theme'] === 'dark',
    ground: token('--surface'),
    group: token('--surface-2'),
    box: token('--surface'),
    ink: token('--ink'),
    line: token('--ink-2'),
    brand: token('--brand'),
    good: token('--sangat-baik-ink'),
    faint: token('--ink-3'),
  }
}

const FONT = '"Plus Jakarta Sans Variable", system-ui, sans-serif'
const FONT_SIZE = '14px'

function configOf({
  isDark,
  ground,
  group,
  box,
  ink,
  line,
  brand,
  good,
  faint,
}: DiagramColors): MermaidConfig {
  return {
    startOnLoad: false,
    securityLevel: 'strict',
    htmlLabels: false,
    suppressErrorRendering: true,
    maxTextSize: 2_000_000,
    maxEdges: 20_000,
    look: 'classic',
    layout: 'dagre',
    theme: 'base',
    fontFamily: FONT,
    flowchart: {
      htmlLabels: false,
      useMaxWidth: false,
      nodeSpacing: 10,
      rankSpacing: 2,
      padding: 8,
      wrappingWidth: 176,
      subGraphTitleMargin: { top: 3, bottom: 7 },
      diagramPadding: 12,
      curve: 'basis',
    },
    gantt: {
      useWidth: 1_400,
      fontSize: 12,
      sectionFontSize: 13,
      barHeight: 20,
      barGap: 6,
      topPadding: 56,
      leftPadding: 120,
      rightPadding: 40,
    },
    themeVariables: {
      sectionBkgColor: group,
      sectionBkgColor2: ground,
      altSectionBkgColor: ground,
      gridColor: line,
      todayLineColor: brand,
      taskBkgColor: box,
      taskBorderColor: line,
      taskTextColor: ink,
      taskTextDarkColor: ink,
      taskTextLightColor: ink,
      taskTextOutsideColor: ink,
      activeTaskBkgColor: group,
      activeTaskBorderColor: brand,
      doneTaskBkgColor: group,
      doneTaskBorderColor: line,
      critBkgColor: box,
      critBorderColor: brand,
      darkMode: isDark,
      fontFamily: FONT,
      fontSize: FONT_SIZE,
      background: ground,
      primaryColor: box,
      primaryTextColor: ink,
      primaryBorderColor: line,
      lineColor: line,
      textColor: ink,
      titleColor: ink,
      mainBkg: box,
      nodeBorder: line,
      nodeTextColor: ink,
      clusterBkg: group,
      clusterBorder: line,
      edgeLabelBackground: ground,
      secondaryColor: group,
      tertiaryColor: group,
      dropShadow: 'none',
      useGradient: false,
    },
    themeCSS: `
      .node.house :is(rect, path, circle) { stroke: ${brand}; }
      .cluster rect { stroke-width: 1px; rx: 8px; ry: 8px; }
      .cluster-label text, .cluster-label tspan { font-weight: 700; fill: ${ink}; }
      .node.connected :is(rect, path) { stroke: ${good}; }
      .node.planned :is(rect, path) { stroke: ${brand}; }
      .flowchart-link.edge-thickness-normal { stroke: ${faint}; }
      .flowchart-link.edge-thickness-thick { stroke: ${good}; }
      .flowchart-link.edge-pattern-dotted { stroke: ${brand}; stroke-dasharray: 6 4 !important; }
      .edgeLabel text, .edgeLabel tspan { font-size: 12.5px; }
      .edgeLabel rect { opacity: 1; fill: ${ground}; }
    `,
  }
}

let loading: Promise<Mermaid> | null = null

async function loadMermaid(): Promise<Mermaid> {
  loading ??= import('mermaid').then(module => module.default)
  try {
    return await loading
  } catch (error) {
    // The next picture may try again.
    loading = null
    throw error
  }
}

let drawn = 0
/** One after the other: colours are set for all of Mermaid, and two pictures may want different ones. */
let queue: Promise<unknown> = Promise.resolve()

async function draw(source: string, colors: DiagramColors, name: string): Promise<SVGSVGElement> {
  const [mermaid] = await Promise.all([loadMermaid(), document.fonts.load(`${FONT_SIZE} ${FONT}`)])
  mermaid.initialize(configOf(colors))
  drawn += 1
  // Measured outside of sight.
  const stage = document.createElement('div')
  stage.className = 'cn-stage'
  document.body.append(stage)
  try {
    const { svg } = await mermaid.render(`connections-${drawn}`, source, stage)
    const picture = new DOMParser().parseFromString(svg, 'text/html').querySelector('svg')
    if (picture === null) throw new Error('Mermaid answered no picture')
    const { width, height } = picture.viewBox.baseVal
    picture.setAttribute('width', String(Math.ceil(width)))
    picture.setAttribute('height', String(Math.ceil(height)))
    picture.removeAttribute('style')
    picture.removeAttribute('aria-roledescription')
    picture.setAttribute('role', 'img')
    picture.setAttribute('aria-label', name)
    return picture
  } finally {
    stage.remove()
  }
}

/** A picture of the source, called `name` for those who do not see it. Throws where Mermaid cannot be loaded or cannot draw it. */
export function drawDiagram(source: string, colors: DiagramColors, name: string): Promise<SVGSVGElement> {
  const picture = queue.then(() => draw(source, colors, name))
  queue = picture.catch(() => {})
  return picture
}

/** The picture as a file of its own, on white ground and with its font: words of another one would leave their boxes. */
export async function toSvgFile(source: string, name: string): Promise<string> {
  const picture = await drawDiagram(source, PAPER, name)
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect')
  const { x, y, width, height } = picture.viewBox.baseVal
  for (const [attribute, value] of Object.entries({ x, y, width, height, fill: PAPER.ground }))
    ground.setAttribute(attribute, String(value))
  picture.querySelector('style')?.after(ground)
  const font = document.createElementNS('http://www.w3.org/2000/svg', 'style')
  font.textContent = await loadFontStyle()
  picture.prepend(font)
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(picture)}\n`
}
