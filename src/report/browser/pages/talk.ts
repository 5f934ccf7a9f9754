import {element} from '../../../view/browser/element.js'
import type {Ref} from '../../overview/overview-data.js'
import type {TalkData} from '../../report-data.js'
import {addressOf} from '../address.js'
import {load} from '../data/load.js'
import {entityLink} from '../parts/fact-item.js'
import {pageHead, section, table} from '../parts/section.js'
import {amount} from '../parts/written.js'
import {drawFlows} from './talk-graph.js'
import type {View} from './view.js'

/** Pairs in the graph: more would be a tangle. */
const inGraph = 40
/** Pairs in the table. */
const inTable = 40

/** Who speaks of whom: a graph of the pairs with most quotes, and a table of more of them. */
export async function drawTalk(): Promise<View> {
	const {nodes, edges} = await load<TalkData>('talk-1')
	const title = 'Who speaks of whom'
	const head = pageHead(
		null,
		title,
		element(
			'p',
			{class: 'standfirst'},
			'At the left who is quoted, at the right whom the words are about; a band is as wide as there are quotes.',
		),
	)
	if (edges.length === 0)
		return {
			node: element('div', {}, head, element('p', {class: 'nothing'}, 'No quote speaks of anybody by name.')),
			title,
			part: 'talk',
		}
	const node = element(
		'div',
		{class: 'talk'},
		head,
		element(
			'div',
			{class: 'columns'},
			element('div', {class: 'wide'}, drawFlows(nodes, edges.slice(0, inGraph))),
			element('div', {class: 'aside'}, section('The same as a table', {}, drawTable(nodes, edges.slice(0, inTable)))),
		),
	)
	return {node, title, part: 'talk'}
}

const drawTable = (nodes: readonly Ref[], edges: TalkData['edges']): HTMLElement =>
	table(
		['Speaker', 'speaks of', 'Quotes'],
		edges.map(([from, to, quotes]) => {
			const [speaker, other] = [nodes[from]!, nodes[to]!]
			return [
				entityLink(speaker),
				entityLink(other),
				element(
					'a',
					{
						class: 'number',
						href: addressOf(['search'], {by: speaker[0], about: other[0], kind: 'quote'}),
						'aria-label': `${amount(quotes)} quotes of ${speaker[1]} about ${other[1]}`,
					},
					amount(quotes),
				),
			]
		}),
	)
