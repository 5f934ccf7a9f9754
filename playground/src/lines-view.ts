import {type Choice, isShown} from '../../src/view/browser/choice.js'
import {element} from '../../src/view/browser/element.js'
import {drawFilters} from '../../src/view/browser/filters.js'
import type {LayerData} from '../../src/view/page-data.js'
import type {ReadArticle} from './protocol.js'

/** The facts of an article as lines of English, with the filters beside them. */
export function drawLines(article: ReadArticle, layers: readonly LayerData[], choice: Choice): HTMLElement {
	const items = new Map(article.items.map((item, index) => [item.id, index]))
	const rows = article.lines.flatMap(([id, line]) => {
		const index = items.get(id)
		if (index === undefined) return []
		const {layer, confidence} = article.items[index]!
		const {name, singular} = layers[layer]!
		const row = element(
			'li',
			{class: `line i-${name}`, 'data-f': id},
			element('span', {class: 'kind'}, singular),
			element('span', {class: 'says'}, line),
			confidence !== null && element('span', {class: 'sure', title: 'confidence'}, confidence.toFixed(2)),
		)
		return [{row, index}]
	})
	const nothing = element('p', {class: 'nothing', hidden: true}, 'Nothing fits these filters.')
	const filters = drawFilters(article, layers, choice, paint)

	function paint(): void {
		for (const {row, index} of rows) row.hidden = !isShown(choice, article.items[index]!)
		nothing.hidden = rows.some(({row}) => !row.hidden)
		filters.paint()
	}

	paint()
	return element(
		'div',
		{class: 'story'},
		element('article', {class: 'column'}, element('ol', {class: 'lines'}, ...rows.map(({row}) => row)), nothing),
		element('aside', {class: 'panel', 'aria-label': 'Filters'}, filters.node),
	)
}
