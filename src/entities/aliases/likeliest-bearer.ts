import type {NamedForm, OpenGroup} from './name-group.js'

/** A person who may bear a name. */
export interface Bearer {
	readonly group: OpenGroup
	/** How well the name fits: more for a family name than for a first name. */
	readonly fit: number
	/** All forms of the name so far, in the order of the text. */
	readonly forms: readonly NamedForm[]
	/** The first of the fuller forms. */
	readonly introduced: NamedForm
	/** Whether a form is the family name alone. */
	readonly isFamilyName: (form: NamedForm) => boolean
}

/**
 * The likeliest of several people: a family name counts before a first name; then that the person is introduced, has been
 * mentioned by the family name, and is mentioned often and recently.
 */
export function likeliestBearer(all: readonly Bearer[], form: NamedForm): OpenGroup | undefined {
	if (all.length < 2) return all[0]?.group
	const first = all.reduce((lowest, {introduced}) => Math.min(lowest, introduced.at), Number.POSITIVE_INFINITY)
	let best: OpenGroup | undefined
	let most = Number.NEGATIVE_INFINITY
	for (const bearer of all) {
		const {group, fit, forms, introduced} = bearer
		const penalty = isSpelledOut(bearer, first) ? 9 : introduced.isDependent ? 2.5 : 0
		const weight = fit * 1000 + recency(forms, form.at) + habit(bearer, form.at) + sharedTitle(group, form) - penalty
		if (weight > most) [best, most] = [group, weight]
	}
	return best
}

/** The index of the first of the forms that stands at a place of the article or after it. */
export function placeOf(forms: readonly NamedForm[], at: number): number {
	let low = 0
	let high = forms.length
	while (low < high) {
		const middle = (low + high) >> 1
		if (forms[middle]!.at < at) low = middle + 1
		else high = middle
	}
	return low
}

// Before any of them is introduced, as in a headline, the first introduced later.
function recency(forms: readonly NamedForm[], at: number): number {
	const place = placeOf(forms, at)
	let sum = 0
	for (let index = Math.max(0, place - maxForms); index < place; index++) sum += 10 / (at - forms[index]!.at + 2)
	return sum > 0 ? sum + introductionWeight : 1 / ((forms[place]?.at ?? Number.POSITIVE_INFINITY) - at + 20)
}

/** Most forms of a person that are read, the last ones before a name. */
const maxForms = 8

const introductionWeight = 100

// A person mentioned twice by the family name is likely to be again.
function habit({forms, isFamilyName}: Bearer, at: number): number {
	const place = placeOf(forms, at)
	return forms.slice(Math.max(0, place - maxForms), place).filter(isFamilyName).length > 1 ? 3 : 0
}

// `Jane Holt … Eric Holt … Eric Holt … Eric Holt`: the full form avoids confusion with the Holt who was named first.
const isSpelledOut = ({introduced, group: {forms}}: Bearer, first: number): boolean =>
	introduced.at > first && forms.length > 2 && forms.slice(0, 3).every((form) => !isBare(form))

// `Senator Holt` is the Holt who was introduced as a senator, `Justice Minister Holt` the one of justice where another is prime minister.
function sharedTitle({forms}: OpenGroup, {titles, modifiers}: NamedForm): number {
	if (titles.size === 0) return 0
	let most = 0
	for (const other of forms.slice(0, maxTitledForms)) {
		const posts = shared(titles, other.titles)
		if (posts === 0) continue
		most = Math.max(most, 20 + (20 * (posts + shared(modifiers, other.modifiers))) / (titles.size + modifiers.size))
	}
	return most
}

const maxTitledForms = 16

const shared = (words: ReadonlySet<string>, others: ReadonlySet<string>): number =>
	[...words].filter((word) => others.has(word)).length

/** Whether a name is of one word. */
export const isBare = ({written}: NamedForm): boolean => written.wordCount === 1
