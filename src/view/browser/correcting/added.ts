import type {Correction} from '../../../facts/corrections/correction.js'
import type {LayerData} from '../../page-data.js'
import {element} from '../element.js'
import {wordsOf} from './records.js'

type Missing = Extract<Correction, {verdict: 'missing'}>

/** The list of what a reader says is missing. */
export interface AddedList {
	readonly node: HTMLElement
	paint(corrections: Iterable<Correction>): void
}

export function drawAdded(
	layers: readonly LayerData[],
	actions: {readonly edit: (correction: Missing) => void; readonly remove: (correction: Missing) => void},
): AddedList {
	const node = element('ol', {class: 'added', 'aria-label': 'Missing'})
	function paint(corrections: Iterable<Correction>): void {
		const missing = [...corrections]
			.filter((one): one is Missing => one.verdict === 'missing')
			.sort((a, b) => a.record.evidence.start - b.record.evidence.start)
		node.replaceChildren(...missing.map(drawRow))
	}

	function drawRow(correction: Missing): HTMLElement {
		const {kind, evidence, fields} = correction.record
		const {name, singular, fields: known} = layers.find((layer) => layer.name === kind)!
		const filled = known.flatMap((field) => {
			const value = fields[field.name]
			return value === undefined || field.input === 'choice' ? [] : [`${field.label}: ${wordsOf(value)}`]
		})
		const head = element(
			'button',
			{class: `card i-${name}`, type: 'button'},
			element(
				'span',
				{class: 'top'},
				element('span', {class: 'kind'}, singular),
				element('span', {class: 'flag'}, 'missing'),
			),
			element('span', {class: 'lead'}, evidence.text),
			element('span', {class: 'body'}, filled.join(' · ')),
		)
		head.addEventListener('click', () => actions.edit(correction))
		const remove = element(
			'button',
			{class: 'remove', type: 'button', 'aria-label': `Remove: ${singular}, ${evidence.text}`},
			'×',
		)
		remove.addEventListener('click', () => actions.remove(correction))
		return element('li', {}, head, remove)
	}

	return {node, paint}
}
