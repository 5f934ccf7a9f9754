import {jaroWinkler} from '#natural'
import {inClass} from '../../lexicon/lexicon.js'
import {type PersonName, partOf, sameFullName} from '../../lexicon/names/person-name.js'
import {isBare, likeliestBearer, placeOf} from './likeliest-bearer.js'
import {addTo, type NamedForm, type OpenGroup} from './name-group.js'

/** Finds the group of a person's name among those opened so far. Full names must come before bare ones. */
export class People {
	readonly #byWord = new Map<string, OpenGroup[]>()
	readonly #names = new Map<OpenGroup, PersonName>()
	readonly #byInitials = new Map<string, OpenGroup[]>()
	readonly #genders = new Map<OpenGroup, 'female' | 'male'>()
	/** The forms of each person in the order of the text. */
	readonly #forms = new Map<OpenGroup, NamedForm[]>()
	/** The first of the fuller forms of each. */
	readonly #introduced = new Map<OpenGroup, NamedForm>()

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
		const fitting = candidates
			.filter((group) => !this.#otherGender(group, form) && !isOtherPresident(this.#names.get(group)!, form))
			.map((group) => ({
				group,
				fit: partOf(name.last, this.#names.get(group)!),
				forms: this.#forms.get(group)!,
				introduced: this.#introduced.get(group) ?? this.#forms.get(group)![0]!,
				isFamilyName: (other: NamedForm) => isBare(other) && other.written.person.last === this.#names.get(group)!.last,
			}))
			.filter(({fit}) => fit > 0)
		if (fitting.length === 1 && isRelative(fitting[0]!.introduced, form)) return undefined
		return likeliestBearer(fitting, form) ?? this.#misspelled(form)
	}

	/** `Zelenski` of `Volodymyr Zelensky`, `Byrne` of `Gary Bryne`: the only person whose family name is spelled almost so. */
	#misspelled(form: NamedForm): OpenGroup | undefined {
		const {first, last, stem, letters} = form.written.person
		const near = [...(this.#byWord.get(stem) ?? []), ...(this.#byWord.get(letters) ?? [])].filter((group) => {
			const known = this.#names.get(group)!.last
			const isSpelledSo =
				almostSame(known, last) || mixedUp(known, last) || (isParticle(first) && sameConsonants(known, last))
			return isSpelledSo && known !== last && !this.#otherGender(group, form)
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
		const forms = this.#forms.get(group) ?? []
		if (forms.length === 0) this.#forms.set(group, forms)
		forms.splice(placeOf(forms, form.at), 0, form)
		const first = this.#introduced.get(group)
		if (!isBare(form) && form.at < (first?.at ?? Number.POSITIVE_INFINITY)) this.#introduced.set(group, form)
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

// `President Clinton` is not Hillary Clinton.
const isOtherPresident = ({parts, first, last}: PersonName, {titles, modifiers}: NamedForm): boolean =>
	parts.length > 1 &&
	titles.has('president') &&
	inClass(last, 'presidential-surname') &&
	!inClass(`${first} ${last}`, 'president-name') &&
	[...modifiers].every((word) => inClass(word, 'former-modifier'))

/** For a family name of which the article has no other bearer. */
const almostSame = (a: string, b: string): boolean =>
	a.length > 6 && b.length > 6 && a[0] === b[0] && jaroWinkler(a, b) > 0.94

// `Al-Hadim` of `Omar Al-Hadem`: names written from Arabic.
const sameConsonants = (a: string, b: string): boolean =>
	a.length > 4 && a.length === b.length && withoutVowels(a) === withoutVowels(b)

const withoutVowels = (word: string): string => word.replace(/[aeiou]/gu, '')

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

/** Most tokens between a name and that of a relative. */
const maxRelativeTokens = 12

// `Mr. Lee, 36, and his brother, Bo Lee`: two people, though the article has no fuller name for the first.
const isRelative = ({isDependent, from}: NamedForm, {to}: NamedForm): boolean =>
	isDependent && from >= to && from - to < maxRelativeTokens

const isParticle = (word: string): boolean => inClass(word, 'person-particle')

/** Spelling variants: `Zelensky`, `Zelenskyy`. Not for short names, which a single letter distinguishes. */
const similar = (a: string, b: string): boolean =>
	a.length > 4 && b.length > 4 && a[0] === b[0] && jaroWinkler(a, b) > 0.95
