// Modules of shared/ have no effects when they are loaded, but a bundler cannot know that of a call such as `z.string()`.
// Told so, it leaves out what a page does not use. The schemas are the backend's, which checks all that comes in; with them
// zod stays out of the page, a sixth of its memory at start.

const MAKES_SOMETHING = new Set(['CallExpression', 'NewExpression', 'ObjectExpression', 'ArrayExpression'])

/** @returns {import('vite').Plugin} */
export function pureShared() {
  return {
    name: 'pure-shared',
    transform: {
      filter: { id: /\/shared\/.*\.ts$/ },
      handler(code) {
        const values = this.parse(code)
          .body.map(part => (part.type === 'ExportNamedDeclaration' ? part.declaration : part))
          .flatMap(part => (part?.type === 'VariableDeclaration' ? part.declarations : []))
          .flatMap(({ init }) => (init && MAKES_SOMETHING.has(init.type) ? init : []))
        let pure = code
        for (const { start, end } of values.toReversed())
          pure = `${pure.slice(0, start)}/* @__PURE__ */ (() => (${pure.slice(start, end)}))()${pure.slice(end)}`
        // No line moves: the source map stays as it is.
        return { code: pure, map: null }
      },
    },
  }
}
