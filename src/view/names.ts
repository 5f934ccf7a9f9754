import type {EntityRecord} from '../facts/entity.js'
import type {Presentation} from '../facts/presentation.js'

/** Names of people, organizations, places: shown like a kind of fact. */
export const namePresentation: Presentation<EntityRecord> = {
	singular: 'Name',
	plural: 'Names',
	about: 'people, organizations, places',
	ink: {light: '#57534b', dark: '#b5afa3'},
	line: 'dotted',
	shown: null,
	lane: 1,
	lead: ({name}) => name,
	detail: ({type, subtype, roles}) =>
		[subtype ? `${type}, ${subtype}` : type, ...new Set(roles.flatMap(({title}) => title ?? []))].join(' · '),
	parts: ({mentions}) =>
		mentions.filter(({form}) => form !== 'name').map((mention) => ({...mention, name: mention.form})),
}
