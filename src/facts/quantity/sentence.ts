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
	evidence,
	agent,
	change,
}: QuantityFact): string {
	const range = min === null && max === null ? parts.join(type === 'ratio' ? ':' : '–') : `${min ?? ''}–${max ?? ''}`
	const sign = bound === '=' ? '' : `${bound} `
	const figure = `${sign}${value ?? range}${unit && type !== 'count' ? ` ${unit}` : ''}${change ? `, ${change}` : ''}`
	return `${figure}: ${evidence.text}${agent ? ` (by ${agent})` : ''}`
}
