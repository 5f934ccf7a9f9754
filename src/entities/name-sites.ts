import {type Document, normAt, uposAt, wordAt} from '../model/document.js'
import type {NameLexicon} from './name-lexicon.js'
import type {RawName} from './names-rules.js'

/** Names taken for persons that are streets, sites or storms: `of Mill Lane`, `the Kerem crossing`, `Hurricane Melba`. Linear. */
export const putSites = (
	doc: Document,
	names: readonly RawName[],
	{firstNames}: Pick<NameLexicon, 'firstNames'>,
): readonly RawName[] =>
	names.map((name) => {
		if (name.type !== 'person') return name
		const storm = stormStart(doc, name)
		if (storm >= 0) return {...name, from: storm, type: 'event', subtype: null, confidence: 0.8, rule: 'storm'}
		return (isStreet(doc, name) && !firstNames.has(wordAt(doc, name.from))) || isSite(doc, name)
			? {...name, type: 'place', subtype: 'facility', confidence: 0.7, rule: 'site'}
			: name
	})

const streets = /^(?:Avenue|Close|Crescent|Drive|Grove|Lane|Mews|Road|Street|Terrace)$/

// `of Mill Lane, Kettering`; not `of Diane Lane`
const isStreet = (doc: Document, {from, to}: RawName): boolean =>
	to - from === 2 && streets.test(wordAt(doc, to - 1)) && /^(?:at|in|near|of|on|outside)$/.test(normAt(doc, from - 1))

// `the Kerem Shalom crossing`
const isSite = (doc: Document, {from, to}: RawName): boolean =>
	normAt(doc, from - 1) === 'the' &&
	/^(?:airport|border|bridge|canyon|checkpoint|crossing|dam|district|peninsula|province|reservoir|strait|valley)$/.test(
		normAt(doc, to),
	) &&
	/^(?:NOUN|VERB)$/.test(uposAt(doc, to))

const storms = /^(?:Cyclone|Hurricane|Storm|Typhoon)$/

// The row of the word for the storm, before the name or in it, or -1.
const stormStart = (doc: Document, {from, to}: RawName): number =>
	storms.test(wordAt(doc, from)) && to - from === 2
		? from
		: storms.test(wordAt(doc, from - 1)) && to - from === 1
			? from - 1
			: -1
