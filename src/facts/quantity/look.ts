import {type Look, named} from '../presentation.js'
import type {QuantityFact} from './schema.js'

export const quantityLook: Look<QuantityFact> = {
	singular: 'Quantity',
	plural: 'Quantities',
	about: 'how many of what',
	ink: {light: '#8a4b00', dark: '#f0b056'},
	line: 'thick',
	shown: null,
	lane: 2,
	lead: leadOf,
	body: ({evidence}) => evidence.text,
	parts: ({numeral, counted}) => [...named('number', numeral), ...named('counted', counted)],
}

const directions = {up: '↑', down: '↓'}

// `> 50 substance`, `388,000,000 GBP`, `2.5–3 %`, `3–1`, `6.5 % ↑`
function leadOf({type, bound, value, min, max, parts, unit, change}: QuantityFact): string {
	const range = min === null && max === null ? parts.join(type === 'ratio' ? ':' : '–') : between(min, max)
	const sign = bound === '=' ? null : bound
	return [sign, value === null ? range : figure(value), unit, change && directions[change]].filter(Boolean).join(' ')
}

const between = (min: number | null, max: number | null): string =>
	[min, max].map((end) => (end === null ? '' : figure(end))).join('–')

// Large and small figures stay as they are: 1e21 and 1e-7 aren't read faster with commas.
const figure = (value: number): string =>
	Math.abs(value) >= 1e15 ? String(value) : value.toLocaleString('en-GB', {maximumFractionDigits: 4})
