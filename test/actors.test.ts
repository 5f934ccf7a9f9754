import {describe, expect, it} from '@jest/globals'
import {extract} from '#src/index.js'
import {readActors} from '../train/actors/read-dictionary.js'

const argumentsOf = (text: string) =>
	extract({id: 'act', text}).facts.flatMap((fact) => (fact.kind === 'event' && fact.plover ? fact.arguments : []))

/** The codes of the arguments with these words, each once. */
const codesOf = (text: string, words: string): (string | null)[] => [
	...new Set(argumentsOf(text).flatMap((one) => (one.text === words ? one.actor : []))),
]

describe('codes of actors', () => {
	it.each([
		// A country, and the sector of a noun.
		['Norway imposed sanctions on Iran.', 'Norway', 'NOR'],
		['Kenyan police arrested three nurses on Monday.', 'Kenyan police', 'KENCOP'],
		['Kenyan police arrested three nurses on Monday.', 'three nurses', 'HLH'],
		['Two Danish soldiers were killed by a bomb in Kabul.', 'Two Danish soldiers', 'DNKMIL'],
		['Rebels in Chad attacked the garrison on Friday.', 'Rebels in Chad', 'TCDREB'],
		['Dozens of Greek farmers protested in Athens on Monday.', 'Dozens of Greek farmers', 'GRCAGR'],
		['The German delegation met the king of Norway.', 'The German delegation', 'DEUGOV'],
		['The German delegation met the king of Norway.', 'the king of Norway', 'NORGOV'],
		// The body before a noun for a part of it.
		['Union leaders met opposition spokesman Bo Ray in May.', 'Union leaders', 'LAB'],
		['Government troops killed two rebel commanders on Monday.', 'Government troops', 'MIL'],
		['Government troops killed two rebel commanders on Monday.', 'two rebel commanders', 'REB'],
		// A person by a post.
		['Peruvian President Ida Holm met Bo Ray.', 'Peruvian President Ida Holm', 'PERGOV'],
		['Former Peruvian president Ida Holm was arrested on Monday.', 'Former Peruvian president Ida Holm', 'PERELI'],
		['Acme chief executive Bo Ray met the mayor.', 'Acme chief executive Bo Ray', 'BUS'],
		['Bo Ray, a senator from Chile, was attacked on Monday.', 'Bo Ray', 'CHLLEG'],
		// A body by its name.
		['The Ghana Police Service arrested Bo Ray.', 'The Ghana Police Service', 'GHACOP'],
		['Israel’s Cabinet met on Monday.', 'Israel’s Cabinet', 'ISRGOV'],
		// A well-known body, also in part.
		['The United Nations sent aid to Chad.', 'The United Nations', 'IGOUNO'],
		['The UN Harbour Agency sent aid to Chad.', 'The UN Harbour Agency', 'IGOUNO'],
		['UN peacekeepers withdrew from the border.', 'UN peacekeepers', 'IGOUNOMIL'],
		['Red Cross officials met the rebels on Monday.', 'Red Cross officials', 'NGOHLHIRC'],
	])('%s %s: %s', (text, words, code) => {
		expect(codesOf(text, words)).toEqual([code])
	})

	it.each([
		['Ida Holm was arrested on Monday.', 'Ida Holm'],
		['The storm surge killed six people.', 'six people'],
	])('are none for what has neither country nor sector: %s %s', (text, words) => {
		expect(codesOf(text, words).filter(Boolean)).toEqual([])
	})

	it('are given in events with a code alone', () => {
		const {facts} = extract({id: 'act', text: 'A German company bought a rival for $2 million.'})
		const args = facts.flatMap((fact) => (fact.kind === 'event' ? fact.arguments : []))
		expect(args.map(({actor}) => actor)).toEqual(args.map(() => null))
	})
})

describe('the dictionary of actors', () => {
	it('is read with all forms of a name and its last code', () => {
		const lines = [
			'# names',
			'NORLAND_  [SUDNLD <910104] [NLD >910104]',
			'+REPUBLIC_OF_NORLAND_',
			'THE_HARBOUR_LEAGUE_ ; note',
			'+H.L._',
			'\t[IGOHAR]',
		]
		expect([...readActors(lines.join('\n'))]).toEqual([
			['norland', 'NLD'],
			['republic of norland', 'NLD'],
			['harbour league', 'IGOHAR'],
			['h.l.', 'IGOHAR'],
		])
	})
})
