import type {Choice} from '../../src/view/browser/choice.js'
import {element} from '../../src/view/browser/element.js'
import {drawFilters} from '../../src/view/browser/filters.js'
import type {LayerData} from '../../src/view/page-data.js'
import type {Answer, ReadArticle} from './protocol.js'

/** More of it makes a page slow; the rest is in the download. */
const maxChars = 300_000

/** The records of an article, with the filters beside them. `write` gives those that the filters let pass. */
export function drawJson(
	article: ReadArticle,
	layers: readonly LayerData[],
	choice: Choice,
	write: () => Promise<Answer>,
): HTMLElement {
	const records = element('pre', {class: 'records', tabindex: 0, 'aria-label': 'Records'})
	const filters = drawFilters(article, layers, choice, paint)
	let asked = 0

	async function paint(): Promise<void> {
		filters.paint()
		const turn = ++asked
		const answer = await write()
		if (turn !== asked) return
		const text = answer.kind === 'written' ? answer.text : answer.kind === 'failed' ? answer.message : ''
		records.textContent = text.length > maxChars ? `${text.slice(0, maxChars)}\n… download the rest` : text
	}

	void paint()
	return element(
		'div',
		{class: 'story'},
		element('article', {class: 'column'}, records),
		element('aside', {class: 'panel', 'aria-label': 'Filters'}, filters.node),
	)
}
