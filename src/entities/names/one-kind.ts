import {type Document, normAt, wordAt} from '../../model/document.js'
import type {EntityType, FoundName} from '../../model/entity.js'
import type {Range} from '../../model/span.js'
import {explainedLetters} from './explained-abbreviations.js'
import {identifyName} from './identity.js'
import type {NameLexicon} from './lexicon.js'
import {ownList} from './lexicon-match.js'

/**
 * Gives a name that no list knows one kind over the article, where the model wavers: that of most of its mentions. Letters in
 * brackets are of the kind of what they are short for: `Early Warning Grid (EWG)`. Linear.
 */
export function putOneKind(doc: Document, names: readonly FoundName[], lexicon: NameLexicon): readonly FoundName[] {
	const votes = new Map<string, Map<EntityType, number>>()
	for (const name of names) {
		if (!mayChange(doc, name)) continue
		const words = wordsOf(doc, name)
		if (lexicon.forms.has(words)) continue
		const sums = votes.get(words) ?? new Map<EntityType, number>()
		votes.set(words, sums.set(name.type, (sums.get(name.type) ?? 0) + name.confidence))
	}
	const kinds = new Map<string, Kind>()
	// Things are what is left over: of no use against a mention that looks like a body's.
	for (const [words, sums] of votes) {
		const type = sums.size > 1 ? clearWinner(sums) : undefined
		if (type && !isThing(type)) kinds.set(words, {type, subtype: null})
	}
	for (const [letters, {type, subtype}] of explainedLetters(doc, names))
		if ([...(votes.get(letters)?.keys() ?? [])].some((voted) => voted !== type)) kinds.set(letters, {type, subtype})
	if (kinds.size === 0) return names
	return names.map((name) => {
		const kind = mayChange(doc, name) ? kinds.get(wordsOf(doc, name)) : undefined
		return kind === undefined || kind.type === name.type
			? name
			: identifyName(doc, {...name, ...kind, confidence: 0.7, rule: 'kind over the article'}, lexicon)
	})
}

type Kind = Pick<FoundName, 'type' | 'subtype'>

const isThing = (type: EntityType): boolean => type === 'event' || type === 'product' || type === 'work'

// Twice as likely as all others together.
function clearWinner(sums: ReadonlyMap<EntityType, number>): EntityType | undefined {
	let all = 0
	for (const sum of sums.values()) all += sum
	for (const [type, sum] of sums) if (sum > 2 * (all - sum)) return type
	return undefined
}

const mayChange = (doc: Document, {from, to, type, rule}: FoundName): boolean =>
	type !== 'group' &&
	rule !== ownList &&
	to - from < 7 &&
	/\p{L}{2}/u.test(wordAt(doc, from)) &&
	!/^(?:mr|mrs|ms|dr|sir|lady|miss)\.?$/.test(normAt(doc, from - 1))

const wordsOf = (doc: Document, {from, to}: Range): string => {
	let words = wordAt(doc, from)
	for (let row = from + 1; row < to; row++) words += ` ${wordAt(doc, row)}`
	return words
}
