import {inClass} from '../../lexicon/lexicon.js'
import type {NamedForm} from './name-group.js'
import {isAcronym} from './organization-name.js'

/** A name that is an event's, a product's or a work's for want of anything better: no word of it says so. */
export function isGuessedThing({type, subtype, text}: NamedForm): boolean {
	if ((type !== 'event' && type !== 'product' && type !== 'work') || subtype !== null || isAcronym(text)) return false
	return !text
		.toLowerCase()
		.split(/[\s-]+/)
		.some((word) => thingClasses.some((wordClass) => inClass(word, wordClass)))
}

const thingClasses = ['event-name-noun', 'product-name-noun', 'outbreak-name', 'calendar-word'] as const

/**
 * Names that look like an organization's in one place and like a thing's in another, and like an organization's twice as surely on
 * the whole.
 */
export function organizationsNotThings(forms: readonly NamedForm[]): ReadonlySet<string> {
	const sums = new Map<string, {organization: number; thing: number}>()
	for (const form of forms) {
		const {text, type, confidence} = form
		const sum = sums.get(text) ?? {organization: 0, thing: 0}
		if (type === 'organization') sum.organization += confidence
		else if (isGuessedThing(form)) sum.thing += confidence
		sums.set(text, sum)
	}
	return new Set([...sums].flatMap(([text, {organization, thing}]) => (organization > 2 * thing ? [text] : [])))
}
