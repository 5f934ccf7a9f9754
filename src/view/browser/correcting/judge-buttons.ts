import type {Correction} from '../../../facts/corrections/correction.js'
import type {LayerData} from '../../page-data.js'
import {element} from '../element.js'
import {wordsOf} from './records.js'

/** The verdict on a record, in its entry of a list. */
export interface JudgeButtons {
	readonly buttons: HTMLElement
	/** What should stand there instead. */
	readonly fixes: HTMLElement
	/** Shows the verdict. */
	paint(correction: Correction | undefined): void
	/** Takes them out of the entry. */
	remove(): void
}

/** `lead`: what the record says, in a line. `isReached`: whether the Tab key goes to the buttons, too. */
export function drawJudgeButtons(
	row: HTMLElement,
	lead: string,
	{singular, fields}: LayerData,
	actions: {readonly right: () => void; readonly wrong: () => void},
	isReached = false,
): JudgeButtons {
	const name = `${singular}, ${lead}`
	const right = drawButton('right', 'Right', '✓', 'r', name, isReached, actions.right)
	const wrong = drawButton('wrong', 'Wrong', '✗', 'w', name, isReached, actions.wrong)
	const buttons = element('span', {class: 'judge'}, right, wrong)
	const fixes = element('div', {class: 'fixes'})
	return {
		buttons,
		fixes,
		remove() {
			buttons.remove()
			fixes.remove()
			delete row.dataset.verdict
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
	isReached: boolean,
	action: () => void,
): HTMLButtonElement {
	const button = element(
		'button',
		{
			class: verdict,
			type: 'button',
			'aria-label': `${word}: ${of}`,
			'aria-pressed': 'false',
			'aria-keyshortcuts': key,
			title: `${word} (${key})`,
			tabindex: isReached ? null : -1,
		},
		element('span', {'aria-hidden': 'true'}, sign),
		element('span', {class: 'word'}, word),
	)
	button.addEventListener('click', action)
	return button
}
