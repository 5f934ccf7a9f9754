/** A block of code: its language, the name behind it (```` ```txt [article.txt] ````), and its lines. */
export interface CodeBlock {
	readonly language: string
	readonly name: string | null
	readonly text: string
	/** Of its first line of code, counted from 1. */
	readonly line: number
}

/** A link or picture: where it leads, and the line on which it stands. */
export interface Link {
	readonly target: string
	readonly line: number
}

const fence = /^(\s{0,3}(?:>\s?)?)(```+|~~~+)\s*([\w-]*)\s*(?:\[([^\]]+)\])?/

/** The blocks of code of a page of Markdown. */
export function codeBlocks(markdown: string): CodeBlock[] {
	const blocks: CodeBlock[] = []
	let open: {mark: string; language: string; name: string | null; line: number; lines: string[]} | null = null
	markdown.split('\n').forEach((line, index) => {
		const [, , mark = '', language = '', name] = fence.exec(line) ?? []
		if (open && mark.startsWith(open.mark) && language === '') {
			const {lines, mark: _, ...rest} = open
			blocks.push({...rest, text: lines.join('\n')})
			open = null
		} else if (open) open.lines.push(line)
		else if (mark) open = {mark, language, name: name ?? null, line: index + 2, lines: []}
	})
	return blocks
}

/** The page with every block and span of code blanked, line for line. */
export function withoutCode(markdown: string): string {
	let mark = ''
	return markdown
		.split('\n')
		.map((line) => {
			const [, , found = '', language = ''] = fence.exec(line) ?? []
			if (mark === '' && found) {
				mark = found
				return ''
			}
			if (mark && found.startsWith(mark) && language === '') {
				mark = ''
				return ''
			}
			return mark ? '' : line.replace(/(`+)(?:(?!\1)[^\n])*\1/g, (code) => ' '.repeat(code.length))
		})
		.join('\n')
}

const link = /\]\(\s*([^()\s]{1,500})(?:\s+"[^"]*")?\s*\)|<(?:a|img)\b[^>]{0,300}?\b(?:href|src)="([^"]{1,500})"/g

/** The links and pictures of a page of Markdown, those in code left out. */
export const linksIn = (markdown: string): Link[] =>
	withoutCode(markdown)
		.split('\n')
		.flatMap((line, index) =>
			[...line.matchAll(link)].map(([, markdownTarget, htmlTarget]) => ({
				target: (markdownTarget ?? htmlTarget)!,
				line: index + 1,
			})),
		)

/** The anchors of a page: its headings as GitHub and VitePress write them. */
export function anchorsOf(markdown: string): Set<string> {
	const anchors = new Set<string>()
	let isCode = false
	for (const line of markdown.split('\n')) {
		if (fence.test(line)) isCode = !isCode
		const [, heading] = isCode ? [] : (/^#{1,6}\s+(.+?)\s*$/.exec(line) ?? [])
		if (heading === undefined) continue
		const base = slugOf(heading)
		let slug = base
		for (let n = 1; anchors.has(slug); n++) slug = `${base}-${n}`
		anchors.add(slug)
	}
	return anchors
}

/** How a heading is written in an address. */
export const slugOf = (heading: string): string =>
	heading
		.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}\s_-]/gu, '')
		.trim()
		.replace(/\s/g, '-')
