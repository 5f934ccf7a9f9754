import type {EntityRecord} from '../../../facts/entity.js'
import {inClass} from '../../../lexicon/lexicon.js'
import {isBalanced, type SheetArticle, type SheetLine} from '../sheet-article.js'

interface Person {
	readonly name: string
	/** The name by its last word, as articles call people later on: `Holm`. */
	readonly short: string
}

/**
 * The lines with the whole name of each person where a sheet first names him or her, whatever the article said before: `Holm sold the
 * mill` becomes `Ada Holm sold the mill`. `heading`: what stands above the lines. Linear in the lines for each person, who are few.
 */
export function introduced(
	article: SheetArticle,
	heading: string,
	sections: readonly (readonly SheetLine[])[],
): SheetLine[][] {
	let all = sections.map((lines) => [...lines])
	for (const person of calledByLastName(article)) {
		let isKnown = heading.includes(person.name)
		all = all.map((lines) =>
			lines.map((line) => {
				const text = isKnown ? null : withWholeName(line.text, person)
				if (text === null) return line
				isKnown = true
				return {...line, text}
			}),
		)
	}
	return all
}

// Those whose last name no other person and no thing in the article has.
function calledByLastName({entities, sentences, heading}: SheetArticle): Person[] {
	const bodyStart = sentences[heading.size]?.start ?? 0
	const holders = new Map<string, number>()
	for (const {name} of entities)
		for (const word of new Set(name.split(' '))) holders.set(word, (holders.get(word) ?? 0) + 1)
	return entities.flatMap((entity) => {
		const short = shortName(entity, bodyStart)
		return short !== null && holders.get(short) === 1 ? [{name: entity.name, short}] : []
	})
}

/** The last word of a person's name, where the article calls the person by it after the whole name. */
function shortName({type, name, mentions}: EntityRecord, bodyStart: number): string | null {
	const [, short] = / (\p{Lu}[\p{L}’'-]{1,40})$/u.exec(name) ?? []
	const names = mentions.filter(({form, start}) => form === 'name' && start >= bodyStart)
	const isCalled = names.some(({text}) => text === short)
	return type === 'person' && short !== undefined && isCalled && names[0]?.text.endsWith(name) ? short : null
}

/** A line with the whole name for the last name, outside quotation marks; as it is where it has the whole name; null without either. */
function withWholeName(line: string, {name, short}: Person): string | null {
	if (line.includes(name)) return line
	for (let at = line.indexOf(short); at >= 0; at = line.indexOf(short, at + short.length)) {
		const [before, after] = [line.slice(0, at), line.slice(at + short.length)]
		// `Holm Bank`, `Holm-led`, `Holmes`
		if (/[\p{L}\p{N}’'-]$/u.test(before) || /^(?:[\p{L}\p{N}-]| \p{Lu})/u.test(after)) continue
		if (!isBalanced(before)) continue
		// `Addie Holm`: another form of the name, or another person.
		return mayPrecede(before) ? `${before}${name}${after}` : line
	}
	return null
}

// `Presidents Rask and Holm`: another of the name. `(Ada) Holm`
const apart = /\p{Lu}\p{Ll}+s(?: \p{Lu}[\p{L}’'-]{1,30},?){1,3} and $|\) $/u

// `The sale, Holm said`, `Sen. Holm`; no other name.
function mayPrecede(before: string): boolean {
	if (apart.test(before.slice(-100))) return false
	const [, word = '', stop = ''] = /(?:^|[\s(])(\p{Lu}[\p{L}’'-]{0,30})(\.?) $/u.exec(before.slice(-40)) ?? []
	if (word === '') return true
	const title = word.toLowerCase()
	return inClass(title, 'title-noun') || inClass(title, 'courtesy-title') || (stop === '' && isOpener(before, word))
}

// `After Holm left`, at the beginning of a line or sentence
const isOpener = (before: string, word: string): boolean =>
	/(?:^|[.?!:]["”]? )$/.test(before.slice(0, before.length - word.length - 1)) &&
	inClass(word.toLowerCase(), 'sentence-opener')
