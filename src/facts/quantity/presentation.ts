import {type FactPresentation, named, textOf} from '../presentation.js'
import type {QuantityFact} from './schema.js'

export const quantityPresentation: FactPresentation<QuantityFact> = {
	singular: 'Quantity',
	plural: 'Quantities',
	about: 'how many of what',
	ink: {light: '#8a4b00', dark: '#f0b056'},
	line: 'thick',
	shown: null,
	lane: 2,
	lead: leadOf,
	detail: ({evidence}) => evidence.text,
	parts: ({numeral, counted}) => [...named('number', numeral), ...named('counted', counted)],
	columns: {
		type: ({type}) => type,
		bound: ({bound}) => bound,
		value: ({value}) => value,
		min: ({min}) => min,
		max: ({max}) => max,
		unit: ({unit}) => unit,
		counted: ({counted}) => textOf(counted),
		countedHead: ({countedHead}) => countedHead,
		numeral: ({numeral}) => numeral.text,
		parts: ({parts}) => parts,
		unitCode: ({unitCode}) => unitCode,
		si: ({si}) => si,
		change: ({change}) => change,
		changeRole: ({changeRole}) => changeRole,
		verb: ({verb}) => verb,
		agent: ({agent}) => agent,
		agentId: ({agentId}) => agentId,
		asOf: ({asOf}) => asOf,
	},
	types: {value: 'number', min: 'number', max: 'number', si: 'number', parts: 'numbers'},
	describe: describeQuantity,
}

const directions = {up: '↑', down: '↓'}

// `> 50 boat`, `30,000,000 GBP`, `2.5–3 %`, `3–1`, `6.5 % ↑`
function leadOf({type, bound, value, min, max, parts, unit, change}: QuantityFact): string {
	const range = min === null && max === null ? parts.join(type === 'ratio' ? ':' : '–') : between(min, max)
	const sign = bound === '=' ? null : bound
	return [sign, value === null ? range : figure(value), unit, change && directions[change]].filter(Boolean).join(' ')
}

const between = (min: number | null, max: number | null): string =>
	[min, max].map((end) => (end === null ? '' : figure(end))).join('–')

// Very large and small figures are unchanged: commas don't help with 1e21 and 1e-7.
const figure = (value: number): string =>
	Math.abs(value) >= 1e15 ? String(value) : value.toLocaleString('en-GB', {maximumFractionDigits: 4})

// `> 50: over 50 stolen boats (by Acme)`, `30000000 GBP: £30 million`
function describeQuantity({
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
	const range = min === null && max === null ? parts.join(type === 'ratio' ? ':' : '–') : `${plain(min)}–${plain(max)}`
	const sign = bound === '=' ? '' : `${bound} `
	// A share is one of something, not a part of one: `0.1 of its workforce`.
	const measure = type === 'ratio' ? counted && `of ${counted.text}` : type !== 'count' && unit
	const figure = `${sign}${value === null ? range : plain(value)}${measure ? ` ${measure}` : ''}${change ? `, ${change}` : ''}`
	return `${figure}: ${evidence.text}${agent ? ` (by ${agent})` : ''}`
}

// Four decimals are enough for `7 years and 4 months`; small figures are unchanged.
const plain = (value: number | null): string =>
	value === null ? '' : String(Math.abs(value) < 1 ? value : Number(value.toFixed(4)))
