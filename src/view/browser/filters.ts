import type {ArticleData, LayerData} from '../page-data.js'
import {type Choice, chooseScope, passes} from './choice.js'
import {element} from './element.js'

/** The filters of an article. */
export interface Filters {
	readonly node: HTMLElement
	/** Shows what is chosen, and at each kind how many of its items the voice and confidence leave. */
	paint(): void
}

/** Filters by what matters, kind, voice and confidence; they change the choice, and say so. */
export function drawFilters(
	article: ArticleData,
	layers: readonly LayerData[],
	choice: Choice,
	changed: () => void,
): Filters {
	const scopes = drawScopes(layers, choice, changed)
	const kinds = drawKinds(article, layers, choice, changed)
	const node = element(
		'div',
		{class: 'filters'},
		scopes.node,
		kinds.node,
		article.voices.length > 0 && drawVoices(article, choice, changed),
		drawMinConfidence(choice, changed),
	)
	function paint(): void {
		scopes.paint()
		kinds.paint()
	}
	return {node, paint}
}

function drawScopes(layers: readonly LayerData[], choice: Choice, changed: () => void): Filters {
	const scopes = [
		['main', 'Main facts'],
		['all', 'Everything'],
	] as const
	const buttons = scopes.map(([scope, name]) => {
		const button = element('button', {'data-scope': scope}, name)
		button.addEventListener('click', () => {
			chooseScope(choice, scope, layers)
			changed()
		})
		return button
	})
	function paint(): void {
		buttons[0]!.setAttribute('aria-pressed', String(choice.main))
		buttons[1]!.setAttribute('aria-pressed', String(choice.layers.size === layers.length))
	}
	return {node: element('div', {class: 'scope', role: 'group', 'aria-label': 'Which facts'}, ...buttons), paint}
}

function drawKinds(article: ArticleData, layers: readonly LayerData[], choice: Choice, changed: () => void): Filters {
	const sums = layers.map(() => element('span', {class: 'count'}))
	const chips = layers.map(({name, plural, about, voiced}, index) => {
		const chip = element(
			'button',
			{class: `chip i-${name}`, 'data-kind': name, title: about},
			element('span', {class: `swatch ${voiced ? 'voiced' : ''}`, 'aria-hidden': 'true'}),
			plural,
			sums[index]!,
		)
		chip.addEventListener('click', () => {
			if (!choice.layers.delete(index)) choice.layers.add(index)
			changed()
		})
		return chip
	})
	function paint(): void {
		const counts = layers.map(() => 0)
		for (const item of article.items) if (passes(choice, item)) counts[item.layer]!++
		for (const [layer, chip] of chips.entries()) {
			sums[layer]!.textContent = String(counts[layer])
			chip.setAttribute('aria-pressed', String(choice.layers.has(layer)))
		}
	}
	return {node: element('div', {class: 'chips', role: 'group', 'aria-label': 'Kinds'}, ...chips), paint}
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
