import type {TextSpan} from '../../../model/span.js'
import {element} from '../element.js'
import {type Place, placesOf} from './article-text.js'
import type {EditorContext, Input} from './context.js'
import {span} from './records.js'

/** An input for words of the text: they are written or selected; where they stand several times, a button goes on to the next. */
export function wordsInput(
	context: EditorContext,
	attributes: Readonly<Record<string, string>>,
	first: TextSpan | null,
): Input<TextSpan | null> {
	const {text, anchor} = context
	const input = element('input', {type: 'text', autocomplete: 'off', spellcheck: 'false', ...attributes})
	const next = element('button', {type: 'button', class: 'next', hidden: true})
	const node = element('span', {class: 'words-input'}, input, next)
	let place: Place | null = first
	let places: readonly Place[] = []

	function write(at: Place | null): void {
		place = at
		input.value = at ? text.slice(at.start, at.end).replace(/\s+/g, ' ') : ''
		look()
	}

	// Where the words stand, and how many more times.
	function look(): void {
		places = placesOf(text, input.value)
		const at = place ? places.findIndex(({start}) => start === place!.start) : -1
		next.hidden = places.length < 2
		next.textContent = `${at + 1} of ${places.length}`
		next.setAttribute('aria-label', `These words stand there ${places.length} times; go on to the next`)
		const isLost = input.value.trim() !== '' && place === null
		input.setAttribute('aria-invalid', String(isLost))
		input.title = isLost ? lost : ''
	}

	input.addEventListener('input', () => {
		const found = placesOf(text, input.value)
		const near = place?.start ?? anchor
		place = found.reduce<Place | null>(
			(best, one) => (best && Math.abs(best.start - near) <= Math.abs(one.start - near) ? best : one),
			null,
		)
		look()
		context.changed()
	})
	input.addEventListener('focus', () => context.want(taker))
	next.addEventListener('click', () => {
		const at = places.findIndex(({start}) => start === place?.start)
		place = places[(at + 1) % places.length]!
		look()
		context.changed()
	})
	const taker = {
		take(at: Place): void {
			write(at)
			input.focus({preventScroll: true})
			context.changed()
		},
	}
	write(first)
	return {
		node,
		first: input,
		words: () => (place ? [span(text, [place.start, place.end])] : []),
		value() {
			if (input.value.trim() === '') return {value: null}
			return place ? {value: span(text, [place.start, place.end])} : {fault: lost}
		},
	}
}

const lost = 'These words don’t stand in the text; write them as they stand there, or select them.'
