import {type Document, normAt, uposAt, wordAt} from '../../model/document.js'
import type {Range} from '../../model/span.js'
import type {RawName} from './fallback/by-rules.js'
import {ownList} from './lexicon-match.js'

/**
 * Names whose kind an apposition tells, against the model: `Qradio, a venture that …`, `her restaurant, Bayona,`.
 * They hold over the article. Linear.
 */
export function putApposedKinds(doc: Document, names: readonly RawName[]): readonly RawName[] {
	const told = new Map<string, number>()
	for (const name of names) {
		if (!mayBeBody(doc, name)) continue
		const word = wordsOf(doc, name)
		const behind = normAt(doc, normAt(doc, name.to) === ',' ? name.to + 1 : name.to)
		const weight = /^(?:himself|herself|who)$/.test(behind) ? -9 : isBody(doc, name) ? 1 : 0
		if (weight !== 0) told.set(word, (told.get(word) ?? 0) + weight)
	}
	return names.map((name) =>
		(told.get(wordsOf(doc, name)) ?? 0) > 0 && mayBeBody(doc, name)
			? {...name, type: 'organization', subtype: null, confidence: 0.75, rule: 'apposition'}
			: name,
	)
}

/** A name as it is written. */
export const wordsOf = (doc: Document, {from, to}: Range): string =>
	from + 1 === to ? wordAt(doc, from) : doc.text.slice(doc.tokens.starts[from], doc.tokens.ends[to - 1])

const mayBeBody = (doc: Document, {type, from, rule}: RawName): boolean =>
	rule !== ownList &&
	(type === 'person' || type === 'event') &&
	!/^(?:mr|mrs|ms|dr|sir|lady|miss)\.?$/.test(normAt(doc, from - 1))

// `Acme, a venture that …`; `the newspaper, Acme, …`
function isBody(doc: Document, {from, to, type}: RawName): boolean {
	// Not `the head of Acme Group, Ann Lee,`.
	if (normAt(doc, from - 1) === ',' && bodies.has(wordAt(doc, from - 2)) && /^[,.;)]$/.test(normAt(doc, to)))
		return true
	if (isCalled(doc, from, to)) return true
	if (
		normAt(doc, to) !== ',' ||
		!(type === 'event' || to - from === 1 ? /^(?:an?|the)$/ : /^an?$/).test(normAt(doc, to + 1))
	)
		return false
	for (let row = to + 2; row < to + 8; row++) {
		const tag = uposAt(doc, row)
		if (bodies.has(normAt(doc, row)) && !/^(?:NOUN|PART)$/.test(uposAt(doc, row + 1))) return true
		if (tag !== 'ADJ' && tag !== 'NOUN' && tag !== 'PROPN' && tag !== 'ADV' && normAt(doc, row) !== '-') return false
	}
	return false
}

// `the rights group Acme`, `the daily newspaper “Acme”`; not `the company Holt founded`.
function isCalled(doc: Document, from: number, to: number): boolean {
	const mark = /^["“‘']$/.test(wordAt(doc, from - 1)) ? 1 : 0
	const last = from - 1 - mark
	// `the start-up Acme`, in three words
	const noun = normAt(doc, last) === 'up' && normAt(doc, last - 2) === 'start' ? 'start-up' : normAt(doc, last)
	if (!called.has(noun) && !makers.test(noun)) return false
	// `Indian drugmaker Lupin has won`
	const bare = !/^(?:an?|its|the|their)$/.test(normAt(doc, from - 2)) && makers.test(normAt(doc, from - 1))
	return mark === 1 || bare || !/^(?:ADV|AUX|PRON|VERB)$/.test(uposAt(doc, to))
}

const makers =
	/^(?:airline|automaker|bank|brewer|brokerage|carmaker|chipmaker|drugmaker|housebuilder|insurer|jetmaker|lender|planemaker|retailer|shipbuilder|startup|start-up|steelmaker|supermarket|telco|toymaker|truckmaker)$/

/** Nouns right before the name that they explain. */
const called = new Set(
	`agency airline app band broadcaster carmaker chain charity company firm group insurer lender magazine manufacturer network newspaper
	ngo nonprofit organisation organization party platform publisher restaurant retailer startup start-up supplier website`.split(
		/\s+/,
	),
)

/** What a body or firm is called, in the singular. */
const bodies = new Set(
	`agency airline association band bank brewery broadcaster business carmaker chain charity club company consultancy
	conglomerate cooperative corporation firm foundation group insurer label lender magazine maker manufacturer network
	newspaper nonprofit non-profit organisation organization producer publisher restaurant retailer startup start-up
	subsidiary supermarket supplier think-tank union venture website winery`.split(/\s+/),
)
