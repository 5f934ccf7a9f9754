import {readableDay} from '../describe/day.js'
import {type FactPresentation, named} from '../presentation.js'
import type {EventFact} from './schema.js'

export const eventPresentation: FactPresentation<EventFact> = {
	singular: 'Event',
	plural: 'Events',
	about: 'what happened to whom',
	ink: {light: '#9a3324', dark: '#f2a08f'},
	line: 'thick',
	shown: 'trigger',
	lane: 2,
	// `appoint: Ann Lee, director`
	lead: (event) => `${typeWithMarks(event)}: ${event.arguments.map(({name}) => name).join(', ') || event.trigger.text}`,
	detail: ({date, place}) => [date && readableDay(date.value), place?.name].filter(Boolean).join(' · ') || null,
	parts: ({trigger, arguments: all, date, place}) => [
		...named('trigger', trigger),
		...all.flatMap((argument) => named(argument.role, argument)),
		...named('date', date),
		...named('place', place),
	],
	columns: {
		type: ({type}) => type,
		trigger: ({trigger}) => trigger.text,
		arguments: ({arguments: all}) => all.map(({role, name}) => `${role}: ${name}`),
		date: ({date}) => date?.value ?? null,
		place: ({place}) => place?.name ?? null,
		plover: ({plover}) => plover,
		argumentTexts: ({arguments: all}) => all.map(({role, text}) => `${role}: ${text}`),
		argumentIds: ({arguments: all}) => all.map(({role, id}) => `${role}: ${id ?? ''}`),
		actors: ({arguments: all}) => all.flatMap(({role, actor}) => (actor ? `${role}: ${actor}` : [])),
		quantities: ({arguments: all}) => all.flatMap(({quantityId}) => quantityId ?? []),
		placeId: ({place}) => place?.id ?? null,
	},
	types: {arguments: 'texts', argumentTexts: 'texts', argumentIds: 'texts', actors: 'texts', quantities: 'texts'},
	describe: describeEvent,
}

// `appoint · person: Ann Lee · title: director · 2024-11-21 · Oslo`
function describeEvent(event: EventFact): string {
	const roles = event.arguments.map(({role, name}) => `${role}: ${name}`)
	return [
		`${typeWithMarks(event)} (${event.trigger.text})`,
		...roles,
		event.date && readableDay(event.date.value),
		event.place?.name,
	]
		.filter(Boolean)
		.join(' · ')
}

// `not: meet`, `intended: launch`
function typeWithMarks({claim, type}: EventFact): string {
	const marks = [
		...(claim.polarity === 'denied' ? ['not'] : []),
		...(claim.modality === 'actual' ? [] : [claim.modality]),
	]
	return marks.length > 0 ? `${marks.join(', ')}: ${type}` : type
}
