import {countryCodes, knownActors} from './tables.js'

let countries: ReadonlyMap<string, string> | undefined

/** The code of three letters of an ISO 3166 code of two, also of a part of a country: `US-TX` → USA; null for others. */
export function countryCode(iso: string | null): string | null {
	if (iso === null) return null
	countries ??= new Map(
		countryCodes.split(' ').flatMap((line) => {
			const first = line.charAt(0)
			return [...line.slice(1).matchAll(/([a-z])([A-Z]+)/g)].map(
				([, second = '', code = '']) => [first + second.toUpperCase(), (first + code).slice(-3)] as const,
			)
		}),
	)
	return countries.get(iso.slice(0, 2)) ?? null
}

let actors: ReadonlyMap<string, string> | undefined

/** The code of a well-known actor by its name: `NATO`; null for others. */
export function knownActor(name: string): string | null {
	actors ??= new Map(
		knownActors
			.trim()
			.split('\n')
			.flatMap((line) => {
				const space = line.indexOf(' ')
				return line
					.slice(space + 1)
					.split(',')
					.map((form) => [form, line.slice(0, space)] as const)
			}),
	)
	return actors.get(actorName(name)) ?? null
}

/** A name as the table has it, in lower case without article, stops and hyphens: `al qaeda`, `un`. */
export const actorName = (name: string): string =>
	name.toLowerCase().replaceAll('.', '').replaceAll('-', ' ').replace(/^the /, '')
