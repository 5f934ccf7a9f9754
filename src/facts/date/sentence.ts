import type {DateFact} from './schema.js'

// `2024-11-21: Thursday`
export const describeDate = ({value, mod, evidence}: DateFact): string =>
	`${value}${mod ? ` ${mod}` : ''}: ${evidence.text}`
