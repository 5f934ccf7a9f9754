import {blockNames, OpenElements, voidNames} from './open-elements.js'

/** The most that is kept of a page. */
export interface PageBounds {
	/** Elements inside one another. */
	readonly depth: number
	readonly elements: number
	/** Sum of the depths of all elements: what is read once for each element that it lies in. */
	readonly nesting: number
	/** Characters of text. */
	readonly characters: number
}

/** Between blocks whose elements are left out. */
export const paragraphSeparator = '\u2029'

// Elements this much less deep than the most are for words alone, not for boxes.
const wordDepth = 16
const wordNames = new Set('a blockquote dd dt h1 h2 h3 h4 h5 h6 li p pre q td th tr'.split(' '))

const headNames = new Set('base basefont bgsound link meta noscript script style template title'.split(' '))

/**
 * Writes the tags and words of a page in the order of its source, with all end tags in their places, one head and one body,
 * within bounds. What is out of bounds loses its tags; its words stay, block by block.
 */
export class PageWriter {
	/** Elements whose tags are left out. */
	flattened = 0
	/** Characters of text that are left out. */
	cut = 0
	readonly #bounds: PageBounds
	readonly #parts: string[] = []
	readonly #open = new OpenElements((tag) => void this.#parts.push(tag))
	#root = '<html>'
	#inBody = false
	#elements = 0
	#nesting = 0
	#characters = 0
	/** Nothing has come since a line break. */
	#isBroken = false
	/** The script or style sheet that is open, whose text isn't the page's. */
	#silent = ''

	constructor(bounds: PageBounds) {
		this.#bounds = bounds
	}

	/** `attributes`: as they are written, with a space before each. */
	start(name: string, attributes: string, endsItself: boolean): void {
		if (name === 'html') {
			if (this.#root === '<html>') this.#root = `<html${attributes}>`
			return
		}
		if (name === 'body') this.#openBody(attributes)
		if (name === 'body' || name === 'head' || !/^[a-z][\w:.-]{0,60}$/.test(name)) return
		if (!headNames.has(name) && !this.#open.has('noscript') && !this.#open.has('template')) this.#openBody('')
		if (blockNames.has(name)) this.#endDrawing()
		if (name === 'br' && this.#splitsParagraph()) return
		this.#isBroken = name === 'br'
		this.#open.beforeStart(name)
		const tag = this.#fits(name) ? `<${name}${attributes}>` : null
		if (name === 'style' || (name === 'script' && (tag === null || !attributes.includes('ld+json')))) {
			this.#silent = name
			return
		}
		if (tag === null) {
			this.flattened++
			if (blockNames.has(name) || name === 'br') this.#separate()
		} else {
			this.#elements++
			this.#nesting += this.#open.depth
			this.#parts.push(tag)
		}
		if (voidNames.has(name)) return
		this.#open.push({name, tag})
		// `<path/>` in a drawing; in text the slash of `<div/>` means nothing.
		if (endsItself && (this.#open.has('svg') || this.#open.has('math'))) this.#open.end(name)
	}

	end(name: string): void {
		this.#isBroken &&= name === 'br'
		if (name === this.#silent) this.#silent = ''
		else if (name === 'br') this.start('br', '', false)
		else if (name !== 'html' && name !== 'body' && !this.#open.end(name) && blockNames.has(name)) this.#separate()
	}

	text(text: string): void {
		if (this.#silent) return
		if (!this.#inBody && !this.#open.innermost) {
			if (text.trim() === '') return
			this.#openBody('')
		}
		this.#isBroken &&= /^(?:\s|&nbsp;|&#160;)*$/.test(text)
		const left = this.#bounds.characters - this.#characters
		this.#characters += Math.min(left, text.length)
		this.cut += Math.max(0, text.length - left)
		const kept = text.slice(0, left)
		this.#parts.push(this.#open.has('script') ? kept : kept.replaceAll('<', '&lt;'))
	}

	/** The whole page. */
	finish(): string {
		this.#openBody('')
		this.#open.endAll()
		return `<!doctype html>${this.#root}<head>${this.#parts.join('')}</body></html>`
	}

	// `<svg><g><p>`: a block ends the drawing that it stands in.
	#endDrawing(): void {
		if (this.#open.has('foreignobject')) return
		for (const drawing of ['svg', 'math']) while (this.#open.has(drawing) && this.#open.end(drawing));
	}

	// `<p>One paragraph.<br>&nbsp;<br>Another.</p>`: Readability makes a box of it, and drops the box where it has a link or two.
	#splitsParagraph(): boolean {
		const {innermost} = this.#open
		if (!this.#isBroken || innermost?.name !== 'p' || innermost.tag === null || !this.#fits('p')) return false
		this.#open.end('p')
		this.#parts.push('<p>')
		this.#open.push({name: 'p', tag: '<p>'})
		this.#elements++
		this.#isBroken = false
		return true
	}

	#fits(name: string): boolean {
		const {depth, elements, nesting} = this.#bounds
		const limit = wordNames.has(name) || voidNames.has(name) ? depth : depth - wordDepth
		return this.#elements < elements && this.#nesting < nesting && this.#open.depth < limit
	}

	#openBody(attributes: string): void {
		if (this.#inBody) return
		this.#open.endAll()
		this.#parts.push(`</head><body${attributes}>`)
		this.#inBody = true
	}

	#separate(): void {
		if (this.#inBody && this.#parts.at(-1) !== paragraphSeparator) this.#parts.push(paragraphSeparator)
	}
}
