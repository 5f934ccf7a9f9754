import {headlineOf} from '../../model/article/article.js'
import type {ArticleData, BlockData, LayerData, SegmentData} from '../page-data.js'
import {element} from './element.js'

/** The article's text with its marks. */
export interface StoryText {
	readonly node: HTMLElement
	/** Shows the marks of some items. */
	paint(isShown: (item: number) => boolean): void
	/** Lights an item and the parts in it; null lights nothing. */
	light(item: number | null, kind: 'chosen' | 'near'): void
	/** Brings an item's first word into sight. */
	reveal(item: number): void
	/** The items that stand at a mark, the widest first. */
	itemsAt(mark: Element): readonly number[]
}

interface Piece {
	readonly node: HTMLElement
	readonly segment: SegmentData
}

/** Draws the blocks: a piece of text that anything stands at is wrapped once, and names all that stands at it. */
export function drawText(article: ArticleData, layers: readonly LayerData[]): StoryText {
	const pieces: Piece[] = []
	const title = article.titled ? headlineOf(article.blocks) : undefined
	const node = element('div', {class: 'text'}, ...article.blocks.map(drawBlock))

	function drawBlock(block: BlockData): HTMLElement {
		const {type, segments} = block
		const tag = type === 'headline' ? (block === title ? 'h1' : 'h2') : 'p'
		return element(tag, {class: `block ${type}`}, ...segments.map(drawSegment))
	}

	function drawSegment(segment: SegmentData): Node | string {
		const {text, items, parts} = segment
		if (!items && !parts) return text
		const inner = items?.at(-1)
		const ids = items?.map((item) => article.items[item]!.id).join(' ')
		const mark = element('mark', {'data-f': ids, 'aria-describedby': inner === undefined ? null : `f${inner}`}, text)
		pieces.push({node: mark, segment})
		return mark
	}

	const byItem: Piece[][] = article.items.map(() => [])
	for (const piece of pieces) {
		const {items = [], parts = []} = piece.segment
		for (const item of new Set([...items, ...parts.map(([owner]) => owner)])) byItem[item]!.push(piece)
	}
	const piecesOf = (item: number): readonly Piece[] => byItem[item]!

	function paint(isShown: (item: number) => boolean): void {
		for (const {node: mark, segment} of pieces) {
			const shown = (segment.items ?? []).filter(isShown)
			const drawn = shown.filter((item) => isDrawn(item, segment))
			const voiced = drawn.findLast((item) => layerOf(item).voiced)
			const names = new Set(drawn.map((item) => `k-${layerOf(item).name}`))
			if (shown.length > 0) names.add('at')
			if (voiced !== undefined) names.add(`words t-${toneOf(voiced)}`)
			mark.className = [...names].join(' ')
			const begins = (segment.begins ?? []).filter((item) => isShown(item) && layerOf(item).voiced)
			setData(mark, 'who', begins.length > 0 ? begins.map(initialsOf).join(' ') : null)
			// Its label has the colour of who begins here.
			if (begins.length > 0) mark.classList.add(`from-${toneOf(begins[0]!)}`)
		}
	}

	const layerOf = (item: number): LayerData => layers[article.items[item]!.layer]!

	// A kind may draw at one part alone: the words of a quote, the verb of a statement.
	function isDrawn(item: number, {parts = []}: SegmentData): boolean {
		const {shown} = layerOf(item)
		return shown === null || parts.some(([owner, part]) => owner === item && part === shown)
	}

	const toneOf = (item: number): number => article.voices[article.items[item]!.voices[0] ?? -1]?.tone ?? lastTone

	const initialsOf = (item: number): string =>
		article.items[item]!.voices.map((voice) => article.voices[voice]!.initials).join('+') || '?'

	let lit: Record<'chosen' | 'near', readonly Piece[]> = {chosen: [], near: []}

	function light(item: number | null, kind: 'chosen' | 'near'): void {
		for (const {node: mark} of lit[kind]) {
			mark.classList.remove(kind)
			if (kind === 'chosen') setData(mark, 'part', null)
		}
		lit = {...lit, [kind]: item === null ? [] : piecesOf(item)}
		const labelled = new Set<string>()
		for (const {node: mark, segment} of lit[kind]) {
			mark.classList.add(kind)
			if (kind === 'near') continue
			const fresh = (segment.parts ?? []).filter(([owner, part]) => owner === item && !labelled.has(part))
			if (fresh.length === 0) continue
			for (const [, part] of fresh) labelled.add(part)
			setData(mark, 'part', fresh.map(([, part]) => part).join(', '))
		}
	}

	function reveal(item: number): void {
		piecesOf(item)[0]?.node.scrollIntoView({block: 'center', behavior: 'auto'})
	}

	const segmentOf = new Map<Element, SegmentData>(pieces.map((piece) => [piece.node, piece.segment]))

	return {node, paint, light, reveal, itemsAt: (mark) => segmentOf.get(mark)?.items ?? []}
}

const lastTone = 8

function setData(node: HTMLElement, name: string, value: string | null): void {
	if (value === null) delete node.dataset[name]
	else node.dataset[name] = value
}
