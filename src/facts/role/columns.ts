import type {Columns} from '../presentation.js'
import type {RoleFact} from './schema.js'

export const roleColumns: Columns<RoleFact> = {
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
}
