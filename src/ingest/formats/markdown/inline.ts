/** Words without the marks of emphasis, code, links, images, footnotes and tags around them. One pass. */
export function stripInline(written: string): string {
	const pieces: Piece[] = []
	let end = 0
	const source = written.replaceAll(image, '')
	for (const match of source.matchAll(mark)) {
		const [whole, escaped, code, link, address, emphasis, entity] = match
		if (match.index > end) pieces.push({text: source.slice(end, match.index)})
		end = match.index + whole.length
		if (emphasis) pieces.push(delimiterOf(source, match.index, emphasis))
		else
			pieces.push({
				text:
					escaped ?? code ?? address ?? (link ? stripInline(link) : (entities.get(entity?.toLowerCase() ?? '') ?? '')),
			})
	}
	pieces.push({text: source.slice(end)})
	return dropPairs(pieces)
		.map(({text}) => text)
		.join('')
}

interface Piece {
	readonly text: string
	readonly opens?: boolean
	readonly closes?: boolean
}

// An address may hold brackets of its own: `(https://x.example/a_(b))`.
const target = '\\((?:[^()\\n]|\\([^()\\n]{0,200}\\)){0,1000}\\)|\\[[^\\]\\n]{0,100}\\]'
const image = new RegExp(`!\\[[^\\]\\n]{0,500}\\](?:${target})`, 'g')
const mark = new RegExp(
	[
		'\\\\([!-/:-@[-`{-~])',
		'`{1,2}([^`\\n]{1,500})`{1,2}',
		`\\[([^\\[\\]\\n]{1,500})\\](?:${target})`,
		'<((?:https?:|mailto:)[^>\\s]{1,500})>',
		'(\\*{1,3}|_{1,3}|~~)',
		'&(amp|lt|gt|quot|nbsp|#39);',
		// Footnotes, links around nothing but a picture, and tags go with their words' marks.
		'\\[\\^[^\\]\\s]{1,40}\\]',
		`\\[\\](?:${target})`,
		'</?[a-z][a-z0-9]{0,10}(?:\\s[^<>\\n]{0,300})?/?>',
	].join('|'),
	'gi',
)

const entities: ReadonlyMap<string, string> = new Map(
	Object.entries({amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', '#39': "'"}),
)

// At the edge of a word alone: `5*3` and `snake_case` have none.
function delimiterOf(source: string, index: number, text: string): Piece {
	const before = source.slice(Math.max(0, index - 1), index)
	const after = source.slice(index + text.length, index + text.length + 1)
	return {
		text,
		opens: /\S/.test(after) && !/[\p{L}\p{N}]/u.test(before),
		closes: /\S/.test(before) && !/[\p{L}\p{N}]/u.test(after),
	}
}

// The last open mark of the same form is a closing one's partner; marks without a partner are words.
function dropPairs(pieces: readonly Piece[]): readonly Piece[] {
	const open = new Map<string, number>()
	const dropped = new Set<number>()
	pieces.forEach(({text, opens, closes}, index) => {
		const partner = closes ? open.get(text) : undefined
		if (partner !== undefined) {
			dropped.add(partner).add(index)
			open.delete(text)
		} else if (opens) open.set(text, index)
	})
	return pieces.filter((_, index) => !dropped.has(index))
}
