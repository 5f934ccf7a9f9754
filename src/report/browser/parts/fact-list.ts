import {element} from '../../../view/browser/element.js'
import {type FactView, factsOf} from '../data/facts.js'
import {drawFault} from '../pages/fault.js'

export interface ListOptions {
	/** Facts to show at first; a reader who comes back finds as many as before. */
	readonly shown: number
	/** Draws facts that stand in one passage and follow one another in the list. */
	readonly draw: (facts: readonly FactView[]) => HTMLElement
	/** Whether each fact stands by itself, whatever passage it has. */
	readonly areSingle?: boolean
	/** The heading under which a fact stands; facts under one heading follow one another. */
	readonly headingOf?: ((fact: FactView) => string) | undefined
	/** What to call with how many are shown. */
	readonly onShown: (count: number) => void
}

/** Facts that are drawn at a time. */
export const pageLength = 30

/** A list of facts that grows as its end comes into sight, or by its button. */
export async function drawList(numbers: ArrayLike<number>, options: ListOptions): Promise<HTMLElement> {
	const {draw, headingOf, onShown, areSingle = false} = options
	const items = element('div', {class: 'items'})
	const more = element('button', {class: 'more', type: 'button'}, 'More')
	const list = element('div', {class: 'list'}, items, more)
	let count = 0
	let heading: string | null = null
	let busy: Promise<void> | null = null
	const grow = (by: number): Promise<void> => {
		busy ??= add(by).finally(() => {
			busy = null
		})
		return busy
	}
	async function add(by: number): Promise<void> {
		const wanted = Array.from({length: Math.min(by, numbers.length - count)}, (_, at) => numbers[count + at]!)
		const facts = await factsOf(wanted)
		for (const group of areSingle ? facts.map((fact) => [fact]) : inPassages(facts, headingOf)) {
			const next = headingOf?.(group[0]!) ?? null
			if (next !== null && next !== heading) items.append(element('h3', {class: 'group'}, next))
			heading = next
			items.append(draw(group))
		}
		count += facts.length
		more.hidden = count >= numbers.length
		onShown(count)
	}
	await grow(Math.max(pageLength, options.shown))
	const fail = (error: unknown): void => {
		items.append(drawFault(error))
	}
	more.addEventListener('click', () => void grow(pageLength).catch(fail))
	new IntersectionObserver(
		(entries) => {
			if (entries.some(({isIntersecting}) => isIntersecting) && !more.hidden) grow(pageLength).catch(fail)
		},
		{rootMargin: '600px'},
	).observe(more)
	return list
}

// A sentence that has several of the facts stands there once.
function inPassages(facts: readonly FactView[], headingOf: ListOptions['headingOf']): FactView[][] {
	const groups: FactView[][] = []
	for (const fact of facts) {
		const group = groups.at(-1)
		const other = group?.[0]
		const isSame =
			other !== undefined &&
			other.articleNumber === fact.articleNumber &&
			other.passageStart === fact.passageStart &&
			other.passage === fact.passage &&
			headingOf?.(other) === headingOf?.(fact)
		if (group && isSame) group.push(fact)
		else groups.push([fact])
	}
	return groups
}
