import type {Extraction} from '../../facts/extraction.js'
import {codePoints} from '../../model/code-points.js'
import {cleanPart} from './fields.js'

/** `offset|length|verb|quote` of each piece of a direct quote, between number signs. */
export function quotations({article, facts}: Extraction): string {
	const at = codePoints(article.text)
	return facts
		.flatMap((fact) => {
			if (fact.kind !== 'quote' || fact.mode !== 'direct') return []
			const verb = fact.cue === null ? '' : cleanPart(fact.cue.text)
			return fact.content.map(({start, end, text}) => [at(start), at(end) - at(start), verb, cleanPart(text)].join('|'))
		})
		.join('#')
}

/** `resolution#month#day#year#offset` of each date on the calendar: 1 a year, 2 a month, 3 a day, 4 a day of any year. */
export function dates({article, facts}: Extraction): string {
	const at = codePoints(article.text)
	return facts
		.flatMap((fact) => {
			if (fact.kind !== 'date') return []
			const [, year, month, day] = /^(\d{4}|XXXX)(?:-(\d{2})(?:-(\d{2}))?)?(?:T.{0,40})?$/.exec(fact.value) ?? []
			if (year === undefined || (year === 'XXXX' && day === undefined)) return []
			const resolution = year === 'XXXX' ? 4 : day ? 3 : month ? 2 : 1
			const parts = [resolution, Number(month ?? 0), Number(day ?? 0), year === 'XXXX' ? 0 : Number(year)]
			return [[...parts, at(fact.evidence.start)].join('#')]
		})
		.join(';')
}

/** `amount,object,offset` of each figure: what is counted, else the unit. */
export function amounts({article, facts}: Extraction): string {
	const at = codePoints(article.text)
	return facts
		.flatMap((fact) => {
			if (fact.kind !== 'quantity') return []
			const amount = fact.value ?? fact.min ?? fact.max
			if (amount === null) return []
			const object = cleanPart(fact.counted?.text ?? fact.unit ?? '')
			return [`${asDecimal(amount)},${object},${at(fact.evidence.start)}`]
		})
		.join(';')
}

// `1e+21` and `1e-7` are no decimals.
function asDecimal(value: number): string {
	const written = String(value)
	if (!written.includes('e')) return written
	return Math.abs(value) < 1 ? value.toFixed(20).replace(/\.?0{1,20}$/, '') : BigInt(value).toString()
}
