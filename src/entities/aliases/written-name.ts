import {
	initialsOf,
	isAcronym,
	type OrganizationName,
	organizationKeys,
	straighten,
	wordsOf,
} from '../../lexicon/names/organization-name.js'
import {isNobleTitle, type PersonName, readPersonName} from '../../lexicon/names/person-name.js'

/** A name as written, one space between its words: what they show is worked out once for all its mentions, when first asked for. */
export class WrittenName implements OrganizationName {
	readonly text: string
	/** Words, at most three: longer names are compared by their length. */
	readonly wordCount: number
	#person: PersonName | undefined
	#isNoble: boolean | undefined
	#isAcronym: boolean | undefined
	#plain: string | undefined
	#words: readonly string[] | undefined
	#straightened: string | undefined
	#initials: ReadonlySet<string> | undefined
	#keys: readonly string[] | undefined

	constructor(text: string) {
		this.text = text
		const space = text.indexOf(' ')
		this.wordCount = space < 0 ? 1 : text.indexOf(' ', space + 1) < 0 ? 2 : 3
	}

	/** Its parts, if it is a person's. */
	get person(): PersonName {
		this.#person ??= readPersonName(this.text)
		return this.#person
	}

	/** `Duchess of Kent` */
	get isNoble(): boolean {
		this.#isNoble ??= isNobleTitle(this.text)
		return this.#isNoble
	}

	get isAcronym(): boolean {
		this.#isAcronym ??= isAcronym(this.text)
		return this.#isAcronym
	}

	/** In lower case, without stops, with straight apostrophes. */
	get plain(): string {
		this.#plain ??= this.text
			.toLowerCase()
			.replaceAll('’', "'")
			.replace(/\.(?=\p{L}|$)/gu, '')
		return this.#plain
	}

	/** Its words, if it is an organization's: in lower case, without article and legal form. */
	get organizationWords(): readonly string[] {
		this.#words ??= wordsOf(this.text)
		return this.#words
	}

	/** The same as one text, an office at the end. */
	get straightened(): string {
		this.#straightened ??= straighten(this.organizationWords)
		return this.#straightened
	}

	/** Of an organization's name. */
	get initials(): ReadonlySet<string> {
		this.#initials ??= initialsOf(this)
		return this.#initials
	}

	/** Keys under which two names of one organization meet. */
	get organizationKeys(): readonly string[] {
		this.#keys ??= organizationKeys(this)
		return this.#keys
	}
}
