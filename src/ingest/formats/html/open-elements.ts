/** An element whose end tag hasn't come yet. */
export interface OpenElement {
	readonly name: string
	/** Its start tag as it is written again; null where it is left out, for it lies too deep. */
	readonly tag: string | null
}

/** Elements that end the line before and after them. */
export const blockNames: ReadonlySet<string> = new Set(
	`address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form
	h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr
	ul`.split(/\s+/),
)

/** Elements without content or end tag. */
export const voidNames: ReadonlySet<string> = new Set(
	'area base basefont br col embed frame hr img input link meta param source track wbr'.split(' '),
)

const isHeading = (name: string): boolean => /^h[1-6]$/.test(name)

const endsParagraph = new Set(
	[...blockNames].filter((name) => !/^(?:body|caption|dd|dt|html|legend|li|t\w+|th)$/.test(name)),
)
endsParagraph.add('table')

const tableParts = 'caption colgroup tbody td tfoot th thead tr'.split(' ')
const cells = ['td', 'th', 'caption']

// What an item of a list lies in: a `<div>` or `<p>` is looked through.
const listScope = new Set([...blockNames].filter((name) => !/^(?:address|div|p|li|dd|dt)$/.test(name)))

/** For a start tag, what it ends, and the elements that what it ends must lie in. */
const implied: ReadonlyMap<string, readonly [ended: readonly string[], within: ReadonlySet<string>]> = new Map([
	['li', [['li'], listScope]],
	['dd', [['dd', 'dt'], listScope]],
	['dt', [['dd', 'dt'], listScope]],
	['td', [cells, new Set(['tr', 'table'])]],
	['th', [cells, new Set(['tr', 'table'])]],
	['tr', [['tr', ...cells], new Set(['tbody', 'thead', 'tfoot', 'table'])]],
	['tbody', [tableParts, new Set(['table'])]],
	['thead', [tableParts, new Set(['table'])]],
	['tfoot', [tableParts, new Set(['table'])]],
	['option', [['option'], new Set(['select', 'datalist', 'optgroup'])]],
	['optgroup', [['option', 'optgroup'], new Set(['select'])]],
	['body', [['head'], new Set(['html'])]],
])

// What an end tag within them ends lies in them too.
const cellScope: ReadonlySet<string> = new Set(['table', 'td', 'th', 'caption'])
const tableScope: ReadonlySet<string> = new Set(['table'])
const none: ReadonlySet<string> = new Set()
const phraseScope: ReadonlySet<string> = new Set([...cellScope, 'button', 'object', 'template', 'marquee', 'body'])
const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6']

/** Elements that are looked through for the one that ends. */
const maxLookBack = 600
const maxReopened = 8

/**
 * The elements that are open at a place of a page, by the rules of the HTML standard that matter to running text: which start
 * tags end what is open (`<li>`, `<td>`, `<p>`, a link), and which end tags end more than their own. `write` gets the tags of
 * what ends, and of what opens again. Looks back a bounded number of elements, so that time is linear in the tags.
 */
export class OpenElements {
	readonly #open: OpenElement[] = []
	readonly #counts = new Map<string, number>()
	readonly #write: (tag: string) => void
	#depth = 0

	constructor(write: (tag: string) => void) {
		this.#write = write
	}

	/** Open elements that are written. */
	get depth(): number {
		return this.#depth
	}

	get innermost(): OpenElement | undefined {
		return this.#open.at(-1)
	}

	has(name: string): boolean {
		return (this.#counts.get(name) ?? 0) > 0
	}

	push(element: OpenElement): void {
		this.#open.push(element)
		this.#counts.set(element.name, (this.#counts.get(element.name) ?? 0) + 1)
		if (element.tag !== null) this.#depth++
	}

	/** Ends what a start tag of that name implies the end of. */
	beforeStart(name: string): void {
		if (endsParagraph.has(name) && this.has('p')) this.#popThrough(this.#find(['p'], phraseScope))
		if (isHeading(name) && isHeading(this.#open.at(-1)?.name ?? '')) this.#pop()
		// `<a href=/>Home<a href=/news>`: a link ends the one that is open.
		if (name === 'a' && this.has('a')) this.#closeAcross(this.#find(['a'], phraseScope))
		const [ended, within] = implied.get(name) ?? []
		for (let at = 0; ended && within && at >= 0; ) {
			at = this.#find(ended, within)
			this.#popThrough(at)
		}
	}

	/** Ends the innermost element of that name; false where none is open. `<h1>…</h2>`: any heading ends the one that is open. */
	end(name: string): boolean {
		const names = isHeading(name) ? headings : [name]
		if (!names.some((one) => this.has(one))) return false
		const isBlock = blockNames.has(name)
		const at = this.#find(
			names,
			name === 'table' || !isBlock ? none : tableParts.includes(name) ? tableScope : cellScope,
		)
		if (isBlock) this.#popThrough(at)
		else this.#closeAcross(at)
		return at >= 0
	}

	endAll(): void {
		while (this.#open.length > 0) this.#pop()
	}

	/** Place of the innermost of these elements; -1 where one that bounds the search comes first. */
	#find(names: readonly string[], bounds: ReadonlySet<string>): number {
		const last = Math.max(0, this.#open.length - maxLookBack)
		for (let at = this.#open.length - 1; at >= last; at--) {
			const {name} = this.#open[at]!
			if (names.includes(name)) return at
			if (bounds.has(name)) return -1
		}
		return -1
	}

	#popThrough(at: number): void {
		if (at >= 0) while (this.#open.length > at) this.#pop()
	}

	// `<b><div>… </b>text`: blocks within the phrase that ends open again behind it.
	#closeAcross(at: number): void {
		if (at < 0) return
		const blocks = this.#open.slice(at + 1).filter(({name}) => blockNames.has(name))
		if (blocks.length > maxReopened) return
		this.#popThrough(at)
		for (const element of blocks) {
			if (element.tag !== null) this.#write(element.tag)
			this.push(element)
		}
	}

	#pop(): void {
		const {name, tag} = this.#open.pop()!
		this.#counts.set(name, this.#counts.get(name)! - 1)
		if (tag === null) return
		this.#depth--
		this.#write(`</${name}>`)
	}
}
