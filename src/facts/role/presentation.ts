import type {FactPresentation} from '../presentation.js'
import type {RoleFact} from './schema.js'

export const rolePresentation: FactPresentation<RoleFact> = {
	singular: 'Role',
	plural: 'Roles',
	about: 'who holds which post',
	ink: {light: '#6d3a9c', dark: '#c9a4f0'},
	line: 'double',
	shown: null,
	lane: 2,
	lead: ({person}) => person,
	// `spokeswoman, Acme`, `mayor (former), Narva`
	detail: ({title, organization, place, status}) => {
		const post = status === 'current' ? title : `${title ?? ''} (${status})`.trim()
		return [post, organization, place].filter(Boolean).join(', ') || null
	},
	parts: () => [],
	columns: {
		person: ({person}) => person,
		title: ({title}) => title,
		organization: ({organization}) => organization,
		place: ({place}) => place,
		status: ({status}) => status,
		since: ({since}) => since,
		until: ({until}) => until,
		personId: ({personId}) => personId,
		organizationId: ({organizationId}) => organizationId,
		placeId: ({placeId}) => placeId,
		for: (role) => role.for?.name ?? null,
	},
	types: {},
	describe: describeRole,
}

// `Ann Lee: spokeswoman, Acme`, `Tom Weller: mayor (former), Narva`
function describeRole({person, title, organization, place, status}: RoleFact): string {
	const post = `${title ?? 'member'}${status === 'current' ? '' : ` (${status})`}`
	return `${person}: ${[post, organization, place].filter((part) => part !== null).join(', ')}`
}
