import {eventTypes} from '../../facts/event/types/index.js'
import {relationTypes} from '../../facts/relation/relation-types.js'
import {typeName} from './type-name.js'

/** The types of annotation as brat wants them declared: `annotation.conf`. Events of a caller's own types are to be added. */
export const configuration = (): string =>
	[
		'# Written by newsfacts.',
		'[entities]',
		...entities,
		'[relations]',
		'Said_by\tArg1:Quote, Arg2:Source',
		'Cued_by\tArg1:Quote, Arg2:Cue',
		...relationTypes.map((type) => `${typeName(type)}\tArg1:Argument, Arg2:Argument`),
		'[events]',
		`Statement\t${statementRoles.map(asRole).join(', ')}`,
		...eventTypes.map(
			({name, roles}) => `${typeName(name)}\t${[...Object.keys(roles), 'date', 'place'].map(asRole).join(', ')}`,
		),
		'[attributes]',
		'Denied\tArg:<ANY>',
		'Modality\tArg:<ANY>, Value:possible|intended|required|predicted|conditional|asked',
		'',
	].join('\n')

const entities = [
	...['Person', 'Organization', 'Place', 'Group', 'Product', 'Event', 'Work'],
	...['Quote', 'Source', 'Cue', 'Quantity', 'Date', 'Role', 'Relation', 'Argument'],
]

const statementRoles = [
	...['subject', 'object', 'recipient', 'place', 'time', 'manner', 'cause', 'purpose', 'source', 'instrument'],
	...['topic', 'other'],
]

const asRole = (role: string): string => `${typeName(role)}*:Argument`
