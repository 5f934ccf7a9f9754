import type {Correction} from '../../../facts/corrections/correction.js'
import type {ItemData, LayerData} from '../../page-data.js'
import {element} from '../element.js'
import {wordsOf} from './records.js'

/** The verdict on an item, in its entry of the list. */
export interface JudgeButtons {
	/** Puts them into the entry, or takes them out. */
	turn(on: boolean): void
	/** Shows the verdict, and what should stand there instead. */
	paint(correction: Correction | undefined): void
}

export function drawJudgeButtons(
	row: HTMLElement,
	{lead}: ItemData,
	{singular, fields}: LayerData,
	actions: {readonly right: () => void; readonly wrong: () => void},
): JudgeButtons {
	const name = `${singular}, ${lead}`
	const right = drawButton('right', 'Right', '✓', 'r', name, actions.right)
	const wrong = drawButton('wrong', 'Wrong', '✗', 'w', name, actions.wrong)
	const buttons = element('div', {class: 'judge'}, right, wrong)
	const fixes = element('div', {class: 'fixes'})
	return {
		turn(on) {
			if (on) row.firstElementChild!.after(buttons, fixes)
			else {
				buttons.remove()
				fixes.remove()
				delete row.dataset.verdict
			}
		},
		paint(correction) {
			if (correction) row.dataset.verdict = correction.verdict
			else delete row.dataset.verdict
			right.setAttribute('aria-pressed', String(correction?.verdict === 'right'))
			wrong.setAttribute('aria-pressed', String(correction?.verdict === 'wrong'))
			fixes.replaceChildren(...(correction?.verdict === 'wrong' ? drawFixes(correction) : []))
		},
	}

	function drawFixes({record, changes}: Extract<Correction, {verdict: 'wrong'}>): HTMLElement[] {
		if (changes.length === 0) return [element('p', {}, `No such ${singular.toLowerCase()}`)]
		return changes.map(({field, to}) =>
			element(
				'p',
				{},
				element('span', {class: 'field-name'}, fields.find((one) => one.name === field)?.label ?? field),
				element('del', {}, wordsOf(record.fields[field] ?? null)),
				' → ',
				element('ins', {}, wordsOf(to)),
			),
		)
	}
}

function drawButton(
	verdict: string,
	word: string,
	sign: string,
	key: string,
	of: string,
	action: () => void,
): HTMLButtonElement {
	const button = element(
		'button',
		{
			class: verdict,
			'aria-label': `${word}: ${of}`,
			'aria-pressed': 'false',
			'aria-keyshortcuts': key,
			title: `${word} (${key})`,
			tabindex: -1,
		},
		element('span', {'aria-hidden': 'true'}, sign),
		element('span', {class: 'word'}, word),
	)
	button.addEventListener('click', action)
	return button
}
