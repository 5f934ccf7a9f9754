import {type Document, normAt, uposAt} from '../model/document.js'
import {wordsOf} from './name-apposed.js'
import type {RawName} from './names-rules.js'
import {wherePrepositions} from './place-prepositions.js'

/** Reads a name that an apposition calls a vessel as a thing, whoever it is called after: `the Lady Isolde, a passenger ferry`. Linear. */
export function putVessels(doc: Document, names: readonly RawName[]): readonly RawName[] {
	const vessels = new Set<string>()
	for (const name of names) if (name.type !== 'group' && isVessel(doc, name)) vessels.add(wordsOf(doc, name))
	if (vessels.size === 0) return names
	return names.map((name) => {
		if (!vessels.has(wordsOf(doc, name)) || (name.type === 'place' && isWhere(doc, name))) return name
		const from = titles.test(normAt(doc, name.from - 1)) ? name.from - 1 : name.from
		return {...name, from, type: 'product', subtype: null, confidence: 0.8, rule: 'apposition'}
	})
}

const titles = /^(?:countess|duchess|duke|king|lady|lord|miss|prince|princess|queen|sir)$/

// `built in New Jersey`, which the submarine is named after
const isWhere = (doc: Document, {from}: RawName): boolean =>
	wherePrepositions.has(normAt(doc, from - 1)) || normAt(doc, from - 1) === 'of'

// `the Isolde, a 26-metre ferry`
function isVessel(doc: Document, {from, to}: RawName): boolean {
	const the = titles.test(normAt(doc, from - 1)) ? from - 2 : from - 1
	if (normAt(doc, the) !== 'the' || normAt(doc, to) !== ',' || !/^an?$/.test(normAt(doc, to + 1))) return false
	for (let row = to + 2; row < to + 9; row++) {
		if (kinds.test(normAt(doc, row))) return !/^(?:NOUN|PROPN)$/.test(uposAt(doc, row + 1))
		if (!/^(?:ADJ|ADV|NOUN|NUM|PROPN|PUNCT)$/.test(uposAt(doc, row)) || normAt(doc, row) === ',') return false
	}
	return false
}

const kinds =
	/^(?:barge|battleship|boat|carrier|cruiser|destroyer|dinghy|ferry|freighter|frigate|galleon|lifeboat|liner|schooner|ship|submarine|tanker|trawler|tug|tugboat|vessel|warship|yacht)$/
