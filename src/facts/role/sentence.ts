import type {RoleFact} from './schema.js'

// `Lin Jian: spokesman, Chinese Foreign Ministry`, `Donald Trump: president-elect (elect), United States`
export function describeRole({person, title, organization, place, status}: RoleFact): string {
	const post = `${title ?? 'member'}${status === 'current' ? '' : ` (${status})`}`
	return `${person}: ${[post, organization, place].filter((part) => part !== null).join(', ')}`
}
