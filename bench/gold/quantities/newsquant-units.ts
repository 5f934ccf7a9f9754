import {wordsOf} from './newsquant-concepts.js'
import type {Read} from './newsquant-reading.js'

// Our units under NewsQuant's names.
const names: ReadonlyMap<string, string> = new Map([
	['%', 'percentage'],
	['percentage point', 'percentage point'],
	['AUD', 'australian dollar'],
	['CAD', 'canadian dollar'],
	['CHF', 'swiss franc'],
	['CNY', 'chinese yuan'],
	['EUR', 'euro'],
	['GBP', 'pound sterling'],
	['HKD', 'hong kong dollar'],
	['ILS', 'shekel'],
	['INR', 'indian rupee'],
	['JPY', 'japanese yen'],
	['MYR', 'malaysian ringgit'],
	['NZD', 'new zealand dollar'],
	['RUB', 'russian ruble'],
	['SEK', 'swedish krona'],
	['SGD', 'singaporean dollar'],
	['THB', 'thai baht'],
	['USD', 'dollar'],
	['ZAR', 'south african rand'],
	['degree Celsius', 'celsius'],
	['degree Fahrenheit', 'fahrenheit'],
	['foot pound', 'foot pound-force'],
	['metric horsepower', 'horsepower'],
	['part per billion', 'parts-per-billion'],
	['part per million', 'parts-per-million'],
	['pound', 'pound-mass'],
	['revolution per minute', 'revolutions per minute'],
	['tonne', 'metric ton'],
])

const same = (a: string, b: string): boolean => a.replace(/[\s-]/g, '') === b.replace(/[\s-]/g, '')

/** Whether a unit is right; a thing counted is a unit here, as its words without stop words. */
export function isSameUnit(gold: {unit: string; normalized_unit: string}, {fact}: Read): boolean {
	const {type, unit, counted, countedHead} = fact
	const wanted = gold.normalized_unit.trim().toLowerCase()
	if (type === 'age') return wanted === `${unit} of age`
	if (type === 'multiple') return wanted === 'count'
	if (type === 'count' || type === 'ratio') {
		if (wanted === '-' || wanted === '') return unit === null && counted === null
		if (countedHead === 'time') return wanted === 'count'
		const share = type === 'ratio' || /^%/.test(wanted)
		if (counted === null) return share && wanted === '%'
		// `a 12-page report`: the unit is no word of what is counted.
		const isCompound = unit !== null && fact.evidence.text.includes(unit) && !counted.text.includes(unit)
		return sameWords(wanted.replace(/^% ?/, ''), isCompound ? unit : counted.text)
	}
	const own = nameOf(unit ?? '-')
	// Pence are points here, torque is named in two ways.
	if (unit === 'penny') return wanted === 'point' || wanted === 'penny' || wanted === 'pence'
	if (unit === 'foot pound') return wanted === 'pound-foot' || wanted === 'foot pound-force'
	return same(own, wanted) || same(own, wanted.replace(/^united states /, ''))
}

const nameOf = (unit: string): string =>
	(names.get(unit) ?? unit)
		.split(' per ')
		.map((part) => names.get(part) ?? part)
		.join(' per ')
		.toLowerCase()

// The same words but for number and participles.
function sameWords(wanted: string, own: string): boolean {
	const a = [...wordsOf(wanted)].map(stem).sort().join(' ')
	const words = [...wordsOf(own)]
	const b = words.map(stem).sort().join(' ')
	const plain = words
		.filter((word) => !/(?:ing|ed)$/.test(word))
		.map(stem)
		.sort()
		.join(' ')
	return a === b || a === plain
}

const stem = (word: string): string =>
	word
		.replace(/ies$/, 'y')
		.replace(/(s|x|z|ch|sh)es$/, '$1')
		.replace(/([^us])s$/, '$1')
		.replace(/e?st$/, '')
