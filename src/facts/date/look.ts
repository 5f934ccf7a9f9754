import type {Look} from '../presentation.js'
import type {DateFact} from './schema.js'

export const dateLook: Look<DateFact> = {
	singular: 'Date',
	plural: 'Dates',
	about: 'when',
	ink: {light: '#0b5f7d', dark: '#6cc4e3'},
	line: 'dashed',
	shown: null,
	lane: 1,
	lead: ({value, mod}) => (mod ? `${value} (${mod.toLowerCase().replaceAll('_', ' ')})` : value),
	body: ({evidence}) => evidence.text,
	parts: () => [],
}
