import type {BlockType} from '../../../model/article/article.js'
import {type Element, isElement, isText, type Node, oneLine} from './dom.js'
import {blockNames} from './open-elements.js'
import {paragraphSeparator} from './page-writer.js'

/** A block of a page before it has a place in the article's text. */
export interface PageBlock {
	readonly type: BlockType
	readonly text: string
	/** Characters of `text` that are links. */
	readonly linked: number
	/** Name of the element that holds it, in upper case: `P`, `LI`, `H2`. */
	readonly tag: string
}

// Elements whose content isn't running text.
const silentTags = new Set(
	`APPLET AUDIO BUTTON CANVAS DATALIST EMBED IFRAME INPUT MATH NOSCRIPT OBJECT OPTION PROGRESS SCRIPT SELECT STYLE SVG TEMPLATE
	TEXTAREA VIDEO`.split(/\s+/),
)

/**
 * The running text of an element as blocks, in order: a block ends where a block element begins or ends and at two line
 * breaks in a row. White space is collapsed as a browser does. (`textContent` would glue the blocks together.)
 */
export function readBlocks(root: Node): PageBlock[] {
	const blocks: PageBlock[] = []
	let text = ''
	let linked = 0
	const close = (path: Path): void => {
		const parts = splitLines(text)
		const whole = parts.reduce((sum, part) => sum + part.length, 0)
		for (const part of parts) {
			const share = Math.round((linked * part.length) / whole)
			blocks.push({type: path.type, tag: path.tag, text: part, linked: Math.min(part.length, share)})
		}
		text = ''
		linked = 0
	}
	const visit = (node: Node, path: Path): void => {
		if (isText(node)) {
			const words = (node.nodeValue ?? '').replace(/\s+/g, breakOrSpace)
			text += words
			if (path.inLink) linked += words.trim().length
			return
		}
		if (!isElement(node)) return
		const tag = node.nodeName.toUpperCase()
		if (silentTags.has(tag)) return
		if (tag === 'BR') text += '\n'
		else if (tag === 'Q') {
			text += '“'
			for (const child of node.childNodes) visit(child, path)
			text += '”'
		} else if (blockNames.has(tag.toLowerCase())) {
			close(path)
			const inner = isPost(node) ? {...path, tag, type: 'promotion' as const} : enter(path, tag)
			for (const child of node.childNodes) visit(child, inner)
			close(inner)
		} else {
			const inner = tag === 'A' ? {...path, inLink: true} : path
			for (const child of node.childNodes) visit(child, inner)
		}
	}
	const top: Path = {type: 'paragraph', tag: 'DIV', inLink: false}
	visit(root, top)
	close(top)
	return blocks
}

// Where the elements of blocks are left out.
const breakOrSpace = (space: string): string => (space.includes(paragraphSeparator) ? '\n\n' : ' ')

interface Path {
	readonly type: BlockType
	readonly tag: string
	readonly inLink: boolean
}

// `<blockquote class="twitter-tweet">`: a post that the page shows. Elements of wire formats have no attributes here.
const isPost = (element: Element): boolean =>
	'getAttribute' in element && postClass.test(element.getAttribute('class') ?? '')

const postClass =
	/(?:^|\s)(?:bluesky-embed|fb-(?:post|video|xfbml-parse-ignore)|instagram-media|mastodon-embed|reddit-embed-bq|text-post-media|tiktok-embed|twitter-(?:tweet|video))(?:\s|$)/

function enter(path: Path, tag: string): Path {
	if (path.type === 'promotion') return {...path, tag}
	if (/^H[1-6]$/.test(tag)) return {...path, tag, type: 'headline'}
	if (tag === 'LI' || tag === 'DD' || tag === 'DT' || tag === 'TD' || tag === 'TH') return {...path, tag, type: 'list'}
	if (tag === 'BLOCKQUOTE') return {...path, tag, type: 'quote'}
	if (tag === 'FIGCAPTION' || tag === 'CAPTION') return {...path, tag, type: 'caption'}
	return tag === 'P' || path.tag === 'DIV' ? {...path, tag} : path
}

// One line break goes on with the block, two in a row end it.
function splitLines(text: string): string[] {
	const parts: string[] = []
	let open = false
	for (const line of text.split('\n').map(oneLine)) {
		if (line === '') open = false
		else if (open) parts[parts.length - 1] += `\n${line}`
		else {
			parts.push(line)
			open = true
		}
	}
	return parts
}
