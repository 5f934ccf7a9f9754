import type {ArticleData, LayerData} from '../page-data.js'
import type {Choice} from './choice.js'
import {element} from './element.js'

/** The filters of an article. */
export interface Filters {
	readonly node: HTMLElement
	/** Writes at each kind how many of its items pass. */
	count(passes: (item: number) => boolean): void
}

/** Filters by kind, voice and confidence; they change the choice, and say so. */
export function drawFilters(
	article: ArticleData,
	layers: readonly LayerData[],
	choice: Choice,
	changed: () => void,
): Filters {
	const sums = layers.map(() => element('span', {class: 'count'}))
	const node = element(
		'div',
		{class: 'filters'},
		element('div', {class: 'chips', role: 'group', 'aria-label': 'Kinds'}, ...drawKinds(layers, sums, choice, changed)),
		article.voices.length > 0 && drawVoices(article, choice, changed),
		drawMinConfidence(choice, changed),
	)
	function count(passes: (item: number) => boolean): void {
		const counts = layers.map(() => 0)
		for (const [item, {layer}] of article.items.entries()) if (passes(item)) counts[layer]!++
		for (const [layer, sum] of sums.entries()) sum.textContent = String(counts[layer])
	}
	return {node, count}
}

function drawKinds(
	layers: readonly LayerData[],
	sums: readonly HTMLElement[],
	{hidden}: Choice,
	changed: () => void,
): HTMLElement[] {
	return layers.map(({name, plural, about, voiced}, index) => {
		const chip = element(
			'button',
			{class: `chip i-${name}`, 'data-kind': name, title: about, 'aria-pressed': String(!hidden.has(index))},
			element('span', {class: `swatch ${voiced ? 'voiced' : ''}`, 'aria-hidden': 'true'}),
			plural,
			sums[index]!,
		)
		chip.addEventListener('click', () => {
			if (!hidden.delete(index)) hidden.add(index)
			chip.setAttribute('aria-pressed', String(!hidden.has(index)))
			changed()
		})
		return chip
	})
}

function drawVoices({voices}: ArticleData, choice: Choice, changed: () => void): HTMLElement {
	const chips = [
		drawVoice('article', element('span', {class: 'name'}, 'The article itself')),
		...voices.map(({name, initials, count, tone}, index) =>
			drawVoice(
				index,
				element('span', {class: `who t-${tone}`, 'aria-hidden': 'true'}, initials),
				element('span', {class: 'name', title: name}, name),
				element('span', {class: 'count'}, String(count)),
			),
		),
	]

	function drawVoice(voice: number | 'article', ...children: HTMLElement[]): HTMLElement {
		const chip = element('button', {class: 'chip voice', 'data-voice': voice, 'aria-pressed': 'false'}, ...children)
		chip.addEventListener('click', () => {
			choice.voice = choice.voice === voice ? null : voice
			for (const other of chips) other.setAttribute('aria-pressed', String(other === chip && choice.voice !== null))
			changed()
		})
		return chip
	}
	const rest = chips.slice(maxVoices)
	for (const chip of rest) chip.hidden = true
	const further = element('button', {class: 'chip further', hidden: rest.length === 0}, `${rest.length} more`)
	further.addEventListener('click', () => {
		for (const chip of rest) chip.hidden = false
		further.hidden = true
		rest[0]!.focus()
	})
	return element(
		'div',
		{class: 'voices', role: 'group', 'aria-label': 'Voices'},
		element('h2', {}, 'Voices'),
		element('div', {class: 'chips'}, ...chips, further),
	)
}

// A long list of voices would push the facts out of sight.
const maxVoices = 7

function drawMinConfidence(choice: Choice, changed: () => void): HTMLElement {
	const value = element('output', {}, choice.minConfidence.toFixed(2))
	const range = element('input', {type: 'range', min: 0, max: 1, step: 0.05, value: choice.minConfidence, id: 'least'})
	range.addEventListener('input', () => {
		choice.minConfidence = Number(range.value)
		value.textContent = choice.minConfidence.toFixed(2)
		changed()
	})
	return element('label', {class: 'least'}, 'Confidence at least', range, value)
}
