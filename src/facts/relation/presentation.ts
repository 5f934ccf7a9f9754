import {type FactPresentation, named} from '../presentation.js'
import type {RelationFact, RelationType} from './schema.js'

export const relationPresentation: FactPresentation<RelationFact> = {
	singular: 'Relation',
	plural: 'Relations',
	about: 'who belongs to what: age, family, party, employer, owner',
	ink: {light: '#8a4b12', dark: '#e0ac73'},
	line: 'dotted',
	shown: null,
	lane: 2,
	lead: ({subject}) => subject.name,
	detail: (fact) => `${relationWords(fact)} ${fact.object.name}`,
	parts: ({subject, object}) => [...named('subject', subject), ...named('object', object)],
	columns: {
		type: ({type}) => type,
		subject: ({subject}) => subject.name,
		object: ({object}) => object.name,
		detail: ({detail}) => detail,
		property: ({property}) => property,
		subjectId: ({subject}) => subject.id,
		objectId: ({object}) => object.id,
	},
	types: {},
	describe: (fact) => `${fact.subject.name}: ${relationWords(fact)} ${fact.object.name}`,
}

const words: Readonly<Record<RelationType, string>> = {
	age: 'aged',
	nationality: 'citizen of',
	birth: 'born',
	residence: 'lives in or comes from',
	family: 'relative of',
	affiliation: 'belongs to',
	ownership: 'owns',
	founder: 'founded',
	base: 'is based in',
}

// `wife:`, `owns 51% of`, `belongs to (party)`
function relationWords({type, detail}: RelationFact): string {
	if (detail === null) return words[type]
	if (type === 'family') return `${detail}:`
	return type === 'ownership' ? `owns ${detail} of` : `${words[type]} (${detail})`
}
