import {jaroWinkler} from '#natural'
import {addTo, type NamedForm, type OpenGroup} from './name-group.js'
import {type PersonName, partOf, readPersonName, sameFullName} from './person-name.js'

/** Finds the person a name stands for, among those opened so far. Full names must come before bare ones. */
export class People {
	readonly #byWord = new Map<string, OpenGroup[]>()
	readonly #names = new Map<OpenGroup, PersonName>()
	readonly #genders = new Map<OpenGroup, 'female' | 'male'>()

	find(form: NamedForm): OpenGroup | undefined {
		const name = readPersonName(form.text)
		const candidates = this.#candidates(name)
		if (name.parts.length > 1)
			return candidates.find(
				(group) => !this.#otherGender(group, form) && sameFullName(this.#names.get(group)!, name, similar),
			)
		return nearest(
			candidates.filter((group) => !this.#otherGender(group, form)),
			form,
			(group) => partOf(name.last, this.#names.get(group)!),
		)
	}

	/** `the Clintons`: more than one of a family whose name stands in the article. */
	isFamily({text}: NamedForm): boolean {
		const word = text.toLowerCase()
		if (/[\s.]/.test(text) || !/s$/.test(word) || this.#byWord.has(word)) return false
		const single = word.replace(/(?<=[xzs]|ch|sh)es$|s$/, '')
		return (this.#byWord.get(single) ?? []).some((group) => this.#names.get(group)!.last === single)
	}

	add(group: OpenGroup, form: NamedForm): void {
		const name = readPersonName(form.text)
		const known = this.#names.get(group)
		if (!known || name.parts.length > known.parts.length) this.#names.set(group, name)
		if (form.gender) this.#genders.set(group, form.gender)
		for (const key of [...name.parts, `${name.last.slice(0, 3)}-`]) {
			addTo(this.#byWord, key, group)
		}
	}

	#candidates({parts, first, last}: PersonName): OpenGroup[] {
		const keys = parts.length > 1 ? [last, `${last.slice(0, 3)}-`, first] : [last]
		return [...new Set(keys.flatMap((key) => this.#byWord.get(key) ?? []))]
	}

	// `Mr. Clinton` is not Hillary Clinton.
	#otherGender(group: OpenGroup, {gender}: NamedForm): boolean {
		const known = this.#genders.get(group)
		return gender !== null && known !== undefined && known !== gender
	}
}

// Of several people who can be meant: those with it as family name, then who was named most and last before it.
function nearest(
	candidates: readonly OpenGroup[],
	{at}: NamedForm,
	fitOf: (group: OpenGroup) => number,
): OpenGroup | undefined {
	let best: OpenGroup | undefined
	let most = 0
	for (const group of candidates) {
		const fit = fitOf(group)
		if (fit === 0) continue
		let weight = fit * 1000
		for (const other of group.forms.slice(-8))
			weight += other.at < at ? 10 / (at - other.at + 2) : 1 / (other.at - at + 20)
		if (weight > most) [best, most] = [group, weight]
	}
	return best
}

/** Spelling variants: `Zelensky`, `Zelenskyy`. Longer names alone, since short ones differ by a letter. */
const similar = (a: string, b: string): boolean =>
	a.length > 4 && b.length > 4 && a[0] === b[0] && jaroWinkler(a, b) > 0.95
