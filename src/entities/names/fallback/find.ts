import {confidences} from '../../../model/confidences.js'
import {type Document, normAt, wordAt} from '../../../model/document.js'
import type {Range} from '../../../model/span.js'
import {caseRegime} from '../../word-forms.js'
import {matchLexicon} from '../gazetteer/match.js'
import type {NameLexicon} from '../gazetteer/name-lexicon.js'
import type {RawName} from '../name-context.js'
import {parseRun} from './parse.js'
import {findRuns} from './runs.js'

/**
 * Names by capitals, titles and lists, without a model: runs of capitalized words are cut into titles, persons,
 * organizations and places; then bare words of names found in full are looked up over the whole article.
 */
export function findNamesByRules(doc: Document, lexicon: NameLexicon): RawName[] {
	const lowered = wordsInLowerCase(doc)
	const names: RawName[] = []
	for (const sentence of doc.sentences) {
		const regime = caseRegime(doc, sentence)
		// A headline has no full stop.
		if (regime === 'upper') names.push(...matchLexicon(doc, sentence, lexicon, true))
		else
			for (const run of findRuns(doc, sentence, {
				lexicon,
				lowered,
				title: regime === 'title' && wordAt(doc, sentence.to - 1) !== '.',
			}))
				names.push(...parseRun(doc, run, lexicon))
	}
	return followRepeats(doc, names)
}

/** Words that the article also writes in lower case: at the start of a sentence they are no names. */
function wordsInLowerCase(doc: Document): Set<string> {
	const seen = new Set<string>()
	for (const word of doc.tokens.words) if (/^\p{Ll}/u.test(word)) seen.add(word)
	return seen
}

// A weakly typed word takes the type of a surely typed name that contains it: `Gupta` after `Rahul Gupta`.
function followRepeats(doc: Document, names: readonly RawName[]): RawName[] {
	const owners = new Map<string, RawName>()
	for (const name of names) {
		if (name.confidence < confidences.names['min-full-name']) continue
		if (name.type === 'person' && name.to - name.from > 1) setBetter(owners, normAt(doc, name.to - 1), name)
		setBetter(owners, keyOf(doc, name), name)
	}
	return names.map((name) => {
		if (name.confidence >= confidences.names['min-unrepeated']) return name
		const owner = owners.get(keyOf(doc, name))
		if (!owner || owner.confidence <= name.confidence) return name
		return {...name, type: owner.type, subtype: owner.subtype, confidence: owner.confidence, rule: 'repeat'}
	})
}

function setBetter(owners: Map<string, RawName>, key: string, name: RawName): void {
	const known = owners.get(key)
	if (!known || known.confidence < name.confidence) owners.set(key, name)
}

function keyOf(doc: Document, {from, to}: Range): string {
	let key = wordAt(doc, from).toLowerCase()
	for (let row = from + 1; row < to; row++) key += ` ${normAt(doc, row)}`
	return key
}
