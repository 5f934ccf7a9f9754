import {jaroWinkler} from '#natural'
import {inClass} from '../../lexicon/lexicon.js'
import {type PersonName, partOf, sameFullName} from '../../lexicon/names/person-name.js'
import {addTo, type NamedForm, type OpenGroup} from './name-group.js'

/** Finds the group of a person's name among those opened so far. Full names must come before bare ones. */
export class People {
	readonly #byWord = new Map<string, OpenGroup[]>()
	readonly #names = new Map<OpenGroup, PersonName>()
	readonly #byInitials = new Map<string, OpenGroup[]>()
	readonly #genders = new Map<OpenGroup, 'female' | 'male'>()

	/** `JFK`, `MBS`: the only person with these initials, of three names or more. */
	findByInitials({text}: NamedForm): OpenGroup | undefined {
		const found = /^\p{Lu}{3,4}$/u.test(text) ? (this.#byInitials.get(text.toLowerCase()) ?? []) : []
		return found.length === 1 ? found[0] : undefined
	}

	find(form: NamedForm): OpenGroup | undefined {
		const initialled = this.findByInitials(form)
		if (initialled) return initialled
		const name = form.written.person
		const candidates = this.#candidates(name)
		if (name.parts.length > 1) {
			const same = candidates.find(
				(group) =>
					(!this.#otherGender(group, form) || isTail(name, this.#names.get(group)!)) &&
					sameFullName(this.#names.get(group)!, name, similar),
			)
			// `Al Zoheiri` of `Akram Al Zoheiry`
			return same ?? (isParticle(name.first) && name.parts.length === 2 ? this.#misspelled(form) : undefined)
		}
		const named = nearest(
			candidates.filter((group) => !this.#otherGender(group, form)),
			form,
			(group) => partOf(name.last, this.#names.get(group)!),
		)
		return named ?? this.#misspelled(form)
	}

	/** `Zelenski` of `Volodymyr Zelensky`, `Byrne` of `Gary Bryne`: the only person whose family name is spelled almost so. */
	#misspelled(form: NamedForm): OpenGroup | undefined {
		const {last, stem, letters} = form.written.person
		const near = [...(this.#byWord.get(stem) ?? []), ...(this.#byWord.get(letters) ?? [])].filter((group) => {
			const known = this.#names.get(group)!.last
			return (almostSame(known, last) || mixedUp(known, last)) && !this.#otherGender(group, form)
		})
		const found = new Set(near)
		return found.size === 1 ? near[0] : undefined
	}

	/** `the Clintons`: more than one of a family whose name stands in the article. */
	isFamily({text}: NamedForm): boolean {
		const word = text.toLowerCase()
		if (/[\s.]/.test(text) || !/s$/.test(word) || this.#byWord.has(word)) return false
		const single = word.replace(/(?<=[xzs]|ch|sh)es$|s$/, '')
		return (this.#byWord.get(single) ?? []).some((group) => this.#names.get(group)!.last === single)
	}

	add(group: OpenGroup, form: NamedForm): void {
		const name = form.written.person
		const known = this.#names.get(group)
		if (!known || name.parts.length > known.parts.length) this.#names.set(group, name)
		if (name.parts.length > 2) addTo(this.#byInitials, name.initials, group)
		if (form.gender) this.#genders.set(group, form.gender)
		for (const part of name.parts) addTo(this.#byWord, part, group)
		addTo(this.#byWord, name.stem, group)
		addTo(this.#byWord, name.letters, group)
	}

	#candidates({parts, first, last, stem}: PersonName): readonly OpenGroup[] {
		const named = this.#byWord.get(last) ?? []
		if (parts.length < 2) return named
		return [...new Set([...named, ...(this.#byWord.get(stem) ?? []), ...(this.#byWord.get(first) ?? [])])]
	}

	// `Mr. Lee` is not Ann Lee.
	#otherGender(group: OpenGroup, {gender}: NamedForm): boolean {
		const known = this.#genders.get(group)
		return gender !== null && known !== undefined && known !== gender
	}
}

// The likeliest of several people: a family name counts before a first name; then that the person is introduced, has been
// mentioned by the bare name, and is mentioned often and recently.
function nearest(
	candidates: readonly OpenGroup[],
	form: NamedForm,
	fitOf: (group: OpenGroup) => number,
): OpenGroup | undefined {
	const fits = candidates.map((group) => ({group, fit: fitOf(group)})).filter(({fit}) => fit > 0)
	if (fits.length < 2) return fits[0]?.group
	const first = fits.reduce((lowest, {group}) => Math.min(lowest, group.forms[0]!.at), Number.POSITIVE_INFINITY)
	let best: OpenGroup | undefined
	let most = Number.NEGATIVE_INFINITY
	for (const {group, fit} of fits) {
		const penalty = isSpelledOut(group, first) ? 9 : group.forms[0]!.isDependent ? 2.5 : 0
		const weight = fit * 1000 + recency(group, form.at) + habit(group, form.at) + sharedTitle(group, form) - penalty
		if (weight > most) [best, most] = [group, weight]
	}
	return best
}

// Before any of them is introduced, as in a headline, the first introduced later.
function recency({forms}: OpenGroup, at: number): number {
	let sum = 0
	let next = Number.POSITIVE_INFINITY
	for (const other of forms.slice(-maxForms))
		if (other.at < at) sum += 10 / (at - other.at + 2)
		else next = Math.min(next, other.at - at)
	return sum > 0 ? sum + introductionWeight : 1 / (next + 20)
}

/** Most forms of a person that are read, the last ones. */
const maxForms = 8

const introductionWeight = 100

// A person mentioned twice by the bare name is likely to be again.
const habit = ({forms}: OpenGroup, at: number): number =>
	forms.slice(-maxForms).filter((other) => other.at < at && isBare(other)).length > 1 ? 3 : 0

// `Jane Holt … Eric Holt … Eric Holt … Eric Holt`: the full form avoids confusion with the Holt who was named first.
const isSpelledOut = ({forms}: OpenGroup, first: number): boolean =>
	forms[0]!.at > first && forms.length > 2 && forms.slice(0, 3).every((form) => !isBare(form))

// `Senator Holt` is the Holt who was introduced as a senator.
const sharedTitle = ({forms}: OpenGroup, {titles}: NamedForm): number =>
	titles.size > 0 && forms.slice(0, 16).some((other) => [...titles].some((title) => other.titles.has(title))) ? 20 : 0

/** For a family name of which the article has no other bearer. */
const almostSame = (a: string, b: string): boolean =>
	a.length > 6 && b.length > 6 && a[0] === b[0] && jaroWinkler(a, b) > 0.94

// Two neighbouring letters in the other order, or a letter twice: `Bryne`, `Brazille`.
function mixedUp(a: string, b: string): boolean {
	if (a === b || Math.min(a.length, b.length) < 5) return false
	const [x, y] = [withoutDoubles(a), withoutDoubles(b)]
	if (x.length !== y.length) return false
	let at = 0
	while (at < x.length && x[at] === y[at]) at++
	return x[at] === y[at + 1] && x[at + 1] === y[at] && x.slice(at + 2) === y.slice(at + 2)
}

const withoutDoubles = (word: string): string => word.replace(/(.)\1/gu, '$1')

// `Seif Al Dawla` of `Aida Seif Al Dawla`: its first word shows no gender.
const isTail = ({parts, initials}: PersonName, full: PersonName): boolean =>
	parts.length < full.parts.length && full.initials.endsWith(initials) && parts[0] === full.parts.at(-parts.length)

const isParticle = (word: string): boolean => inClass(word, 'person-particle')

const isBare = ({written}: NamedForm): boolean => written.wordCount === 1

/** Spelling variants: `Zelensky`, `Zelenskyy`. Not for short names, which a single letter distinguishes. */
const similar = (a: string, b: string): boolean =>
	a.length > 4 && b.length > 4 && a[0] === b[0] && jaroWinkler(a, b) > 0.95
