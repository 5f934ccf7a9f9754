import type {Look} from '../presentation.js'
import type {RoleFact} from './schema.js'

export const roleLook: Look<RoleFact> = {
	singular: 'Role',
	plural: 'Roles',
	about: 'who holds which post',
	ink: {light: '#6d3a9c', dark: '#c9a4f0'},
	line: 'double',
	shown: null,
	lane: 2,
	lead: ({person}) => person,
	// `spokesman, Foreign Ministry`, `president (former), Peru`
	body: ({title, organization, place, status}) => {
		const post = status === 'current' ? title : `${title ?? ''} (${status})`.trim()
		return [post, organization, place].filter(Boolean).join(', ') || null
	},
	parts: () => [],
}
