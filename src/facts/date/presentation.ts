import type {FactPresentation} from '../presentation.js'
import type {DateFact} from './schema.js'

export const datePresentation: FactPresentation<DateFact> = {
	singular: 'Date',
	plural: 'Dates',
	about: 'when',
	ink: {light: '#0b5f7d', dark: '#6cc4e3'},
	line: 'dashed',
	shown: null,
	lane: 1,
	lead: ({value, mod}) => (mod ? `${value} (${mod.toLowerCase().replaceAll('_', ' ')})` : value),
	detail: ({evidence}) => evidence.text,
	parts: () => [],
	columns: {
		expression: ({evidence}) => evidence.text,
		type: ({type}) => type,
		value: ({value}) => value,
		mod: ({mod}) => mod,
		granularity: ({granularity}) => granularity,
		earliest: ({earliest}) => earliest,
		latest: ({latest}) => latest,
		anchor: ({anchor}) => anchor,
		reason: ({reason}) => reason,
	},
	types: {},
	describe: describeDate,
}

// `2024-11-21: Thursday`
function describeDate({value, mod, evidence}: DateFact): string {
	return `${value}${mod ? ` ${mod}` : ''}: ${evidence.text}`
}
