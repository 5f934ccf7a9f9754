import {countries} from './countries.js'

const names = new Map(
	countries
		.trim()
		.split('\n')
		.map((line) => {
			const [iso = '', forms = ''] = line.split('|')
			return [iso, forms.split(';')[0] ?? ''] as const
		}),
)

/** The usual name of a country by its ISO 3166 code, or null. */
export const countryName = (iso: string): string | null => names.get(iso) ?? null
