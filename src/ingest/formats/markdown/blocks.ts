import type {BlockType} from '../../../model/article/article.js'
import {stripInline} from './inline.js'

/** A heading, paragraph, item of a list or passage cited, without its marks. */
export interface MarkdownBlock {
	readonly type: BlockType
	readonly text: string
	/** 1 to 6 for a heading, else 0. */
	readonly level: number
}

/** The blocks of a text in Markdown. Lines that are wrapped are joined by a space; `<br>`, two spaces or `\` at an end break one. */
export function readMarkdownBlocks(raw: string): MarkdownBlock[] {
	const blocks: MarkdownBlock[] = []
	let open: {type: BlockType; lines: string[]} | null = null
	const close = (level = 0): void => {
		const text = open ? stripInline(joinLines(open.lines)).trim() : ''
		if (open && text !== '') blocks.push({type: level > 0 ? 'headline' : open.type, text, level})
		open = null
	}
	for (const line of withoutComments(raw).split(/\r\n?|\n/)) {
		const cited = /^ {0,3}> ?/.exec(line)
		const rest = cited ? line.slice(cited[0].length).replace(/^(?: {0,3}> ?){1,9}/, '') : line
		const heading = /^ {0,3}(#{1,6})(?=[ \t])/.exec(rest)
		const underline = open && /^ {0,3}(=+|-+)[ \t]*$/.exec(rest)
		const footnote = /^ {0,3}\[\^[^\]\s]{1,40}\]:[ \t]*/.exec(rest)
		const item = /^\s{0,12}(?:[-*+•]|\d{1,3}[.)])[ \t]+(?=\S)/.exec(rest)
		if (heading) {
			close()
			open = {type: 'headline', lines: [withoutClosingMarks(rest.slice(heading[0].length))]}
			close(heading[1]!.length)
		} else if (footnote) {
			close()
			open = {type: 'paragraph', lines: [rest.slice(footnote[0].length)]}
		} else if (underline) close(underline[1]!.startsWith('=') ? 1 : 2)
		else if (isRule(rest) || rest.trim() === '' || isDefinition(rest)) close()
		else if (item) {
			close()
			open = {type: 'list', lines: [rest.slice(item[0].length)]}
		} else {
			const type: BlockType = cited ? 'quote' : 'paragraph'
			// A line that isn't marked goes on with what is open, as in Markdown itself.
			if (open && cited && open.type !== 'quote') close()
			open ??= {type, lines: []}
			open.lines.push(rest)
		}
	}
	close()
	return blocks
}

// `* * *`, `---`, `___`, and the fences of code
const isRule = (line: string): boolean =>
	/^ {0,3}(?:(?:\*[ \t]*){3,99}|(?:-[ \t]*){3,99}|(?:_[ \t]*){3,99}|(?:`{3,9}|~{3,9})[^`]{0,99})$/.test(line)

// `[1]: https://x.example "Title"`
function isDefinition(line: string): boolean {
	const label = /^ {0,3}\[(?!\^)[^\]\n]{1,100}\]:/.exec(line)
	const target = label ? line.slice(label[0].length).trim() : ''
	const end = target.search(/\s/)
	return target !== '' && (end < 0 || /^["'(]/.test(target.slice(end).trimStart()))
}

// `## Costs ##`
function withoutClosingMarks(heading: string): string {
	const text = heading.trim()
	let end = text.length
	while (text[end - 1] === '#') end--
	return end === 0 || /\s/.test(text[end - 1]!) ? text.slice(0, end).trimEnd() : text
}

// A comment that isn't closed is text. Searched for by hand: a pattern would look through the rest for each that opens.
function withoutComments(raw: string): string {
	let text = ''
	let from = 0
	for (;;) {
		const start = raw.indexOf('<!--', from)
		const end = start < 0 ? -1 : raw.indexOf('-->', start)
		if (end < 0) return text + raw.slice(from)
		text += raw.slice(from, start)
		from = end + 3
	}
}

const joinLines = (lines: readonly string[]): string =>
	lines
		.map((line, index) => {
			const text = line.trim()
			if (index === lines.length - 1) return text.replace(/\\$/, '')
			return / {2}$|\\$/.test(line) ? `${text.replace(/\\$/, '')}\n` : `${text} `
		})
		.join('')
		.replaceAll(/ ?<br\s{0,3}\/?> ?/gi, '\n')
