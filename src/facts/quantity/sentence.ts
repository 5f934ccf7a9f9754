import type {QuantityFact} from './schema.js'

// `> 50: over 50 fentanyl-related substances (by China)`, `388000000 GBP: £388 million`
export function describeQuantity({
	type,
	bound,
	value,
	min,
	max,
	parts,
	unit,
	counted,
	evidence,
	agent,
	change,
}: QuantityFact): string {
	const range = min === null && max === null ? parts.join(type === 'ratio' ? ':' : '–') : `${min ?? ''}–${max ?? ''}`
	const sign = bound === '=' ? '' : `${bound} `
	// A share is one of something, not a part of one: `0.1 of its workforce`.
	const measure = type === 'ratio' ? counted && `of ${counted.text}` : type !== 'count' && unit
	const figure = `${sign}${value ?? range}${measure ? ` ${measure}` : ''}${change ? `, ${change}` : ''}`
	return `${figure}: ${evidence.text}${agent ? ` (by ${agent})` : ''}`
}
