import type {RelationFact} from '#src/facts/relation/schema.js'
import type {Span} from '#src/model/span.js'

/** An end of a relation: its place in the text and its name. */
export interface End extends Span {
	readonly name: string
	readonly isPlace: boolean
}

/** A relation under the name and the direction of a property of KnowledgeNet. */
export interface PropertyOf {
	readonly property: string
	readonly subject: End
	readonly object: End
}

/** The properties of KnowledgeNet that a relation of ours is; none for the others. */
export function propertiesOf({
	type,
	subject,
	object,
	detail,
}: Pick<RelationFact, 'type' | 'detail'> & Omit<PropertyOf, 'property'>): PropertyOf[] {
	const forward = (property: string): PropertyOf[] => [{property, subject, object}]
	const backward = (property: string): PropertyOf[] => [{property, subject: object, object: subject}]
	switch (type) {
		case 'residence':
			return forward('PLACE_OF_RESIDENCE')
		case 'nationality':
			return forward('NATIONALITY')
		case 'base':
			return forward('HEADQUARTERS')
		case 'founder':
			return backward('FOUNDED_BY')
		case 'birth':
			return forward(object.isPlace ? 'PLACE_OF_BIRTH' : 'DATE_OF_BIRTH')
		case 'family':
			return familyOf(detail, forward, backward)
		case 'affiliation':
			if (detail === 'party') return forward('POLITICAL_AFFILIATION')
			return forward(detail === 'school' ? 'EDUCATED_AT' : 'EMPLOYEE_OR_MEMBER_OF')
		default:
			return []
	}
}

function familyOf(
	detail: string | null,
	forward: (property: string) => PropertyOf[],
	backward: (property: string) => PropertyOf[],
): PropertyOf[] {
	if (/^(?:bride|groom|husband|partner|spouse|wife|widow|widower)$/.test(detail ?? ''))
		return [...forward('SPOUSE'), ...backward('SPOUSE')]
	// What the object is to the subject.
	if (/^(?:dad|father|mother|mum|mom|parent)$/.test(detail ?? '')) return forward('CHILD_OF')
	return /^(?:child|daughter|son)$/.test(detail ?? '') ? backward('CHILD_OF') : []
}
