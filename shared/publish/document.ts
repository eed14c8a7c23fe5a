// The plan as a text in Markdown: for whoever writes the document around it, or keeps it under version control.
import { joinBlocks, markdownHeading, toMarkdown, toMarkdownText } from './markdown.ts'
import { writePlanText } from './plan-text.ts'
import { publicationName, type Publish } from './publication.ts'

export const publishDocument: Publish = (brief, words) => {
  const { title, facts, summary, method, position, items, years, money, attention } = writePlanText(
    brief,
    words,
  )
  const blocks = [summary, method, position, items, years, money, attention].flat()
  return {
    fileName: publicationName('document', 'md', brief, words),
    mediaType: 'text/markdown',
    content: joinBlocks([
      markdownHeading(1, title),
      facts.map(([label, text]) => `- **${toMarkdownText(label)}:** ${toMarkdownText(text)}`).join('\n'),
      ...blocks.map(toMarkdown),
    ]),
    remark: null,
  }
}
