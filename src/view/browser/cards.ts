import type {ArticleData, ItemData, LayerData} from '../page-data.js'
import {element} from './element.js'

/** The list of facts beside the text. */
export interface Cards {
	readonly node: HTMLElement
	/** The entries of the items, in their order. */
	readonly rows: readonly HTMLElement[]
	/** Shows the cards of some items. */
	paint(isShown: (item: number) => boolean): void
	/** Opens the card of an item and closes the others. */
	open(item: number | null): void
	/** Puts the focus on the card of an item; on a narrow screen only `reveal` brings it into sight. */
	focus(item: number, reveal?: boolean): void
}

/** Draws a card for each item. `choose` is called with a card that is clicked, `near` with one that is pointed at. */
export function drawCards(
	article: ArticleData,
	layers: readonly LayerData[],
	choose: (item: number) => void,
	near: (item: number | null) => void,
): Cards {
	const heads = article.items.map((item, index) => {
		const head = drawHead(item, layers[item.layer]!, index, article)
		head.addEventListener('click', () => choose(index))
		head.addEventListener('pointerenter', () => near(index))
		head.addEventListener('pointerleave', () => near(null))
		return head
	})
	const rows = heads.map((head) => element('li', {}, head))
	const nothing = element('p', {class: 'nothing', hidden: true}, 'Nothing fits these filters.')
	const node = element('div', {class: 'cards'}, element('ol', {}, ...rows), nothing)
	let opened: number | null = null

	return {
		node,
		rows,
		paint(isShown) {
			let count = 0
			for (const [index, row] of rows.entries()) {
				row.hidden = !isShown(index)
				if (!row.hidden) count++
			}
			nothing.hidden = count > 0
			const entry = opened !== null && !rows[opened]!.hidden ? opened : rows.findIndex((row) => !row.hidden)
			for (const [index, head] of heads.entries()) head.tabIndex = index === entry ? 0 : -1
		},
		open(item) {
			if (opened !== null) {
				heads[opened]!.setAttribute('aria-expanded', 'false')
				heads[opened]!.tabIndex = -1
				rows[opened]!.className = ''
				rows[opened]!.querySelector('.more')?.remove()
			}
			opened = item
			if (item === null) return
			heads[item]!.setAttribute('aria-expanded', 'true')
			heads[item]!.tabIndex = 0
			rows[item]!.className = 'open'
			rows[item]!.append(drawMore(article.items[item]!, layers, article, choose))
			keepInSight(rows[item]!, node)
		},
		focus: (item, reveal = false) => heads[item]!.focus({preventScroll: !reveal}),
	}
}

function drawHead(item: ItemData, layer: LayerData, index: number, article: ArticleData): HTMLButtonElement {
	const {lead, body, confidence, voices, claim} = item
	const tone = layer.voiced ? `t-${article.voices[voices[0] ?? -1]?.tone ?? 8}` : ''
	return element(
		'button',
		{
			class: `card i-${layer.name} ${tone} ${claim ? '' : 'brief'}`,
			id: `f${index}`,
			'data-f': item.id,
			'aria-expanded': 'false',
			tabindex: -1,
		},
		element(
			'span',
			{class: 'top'},
			element('span', {class: `swatch ${layer.voiced ? 'voiced' : ''}`, 'aria-hidden': 'true'}),
			element('span', {class: 'kind'}, layer.singular),
			...(claim?.flags ?? []).map((flag) => element('span', {class: 'flag'}, flag)),
			item.rule !== null && element('span', {class: 'rule'}, item.rule),
			confidence !== null && drawConfidence(confidence),
		),
		element('span', {class: 'lead'}, lead),
		body !== null && element('span', {class: 'body'}, body),
		claim !== null && claim.chain.length > 0 && element('span', {class: 'chain'}, chainOf(claim.chain)),
	)
}

// `Ann Lee, said → the minister, promised`
const chainOf = (chain: readonly (readonly [string, string | null])[]): string =>
	chain.map(([by, cue]) => (cue === null ? by : `${by} (${cue})`)).join(' → ')

function drawConfidence(confidence: number): HTMLElement {
	const bar = element('span', {class: 'bar', 'aria-hidden': 'true'}, element('span'))
	bar.style.setProperty('--sure', String(confidence))
	return element('span', {class: 'sure', title: 'confidence'}, bar, confidence.toFixed(2))
}

function drawMore(
	{details, related, claim, rule}: ItemData,
	layers: readonly LayerData[],
	article: ArticleData,
	choose: (item: number) => void,
): HTMLElement {
	const rows = details.flatMap(([name, value]) => [element('dt', {}, name), element('dd', {}, value)])
	const vouches = claim?.chain.at(-1)?.[0] ?? (claim ? 'the article' : null)
	const voucher = vouches === null ? [] : [element('dt', {}, 'vouched for by'), element('dd', {}, vouches)]
	const finder = rule === null ? [] : [element('dt', {}, 'found by'), element('dd', {}, rule)]
	const links = related.map(([as, other]) => {
		const item = article.items[other]!
		const link = element('button', {class: 'link'}, `${layers[item.layer]!.singular}: ${item.lead}`)
		link.addEventListener('click', () => choose(other))
		return [element('dt', {}, as === 'sameAs' ? 'same as' : as), element('dd', {}, link)]
	})
	return element('div', {class: 'more'}, element('dl', {}, ...voucher, ...rows, ...finder, ...links.flat()))
}

// The list scrolls by itself on a wide screen; on a narrow one it is part of the page, and stays where it is.
function keepInSight(row: HTMLElement, list: HTMLElement): void {
	if (list.scrollHeight <= list.clientHeight + 1) return
	const above = row.offsetTop
	if (above < list.scrollTop || above + row.offsetHeight > list.scrollTop + list.clientHeight)
		list.scrollTop = above - Math.min(80, list.clientHeight / 4)
}
