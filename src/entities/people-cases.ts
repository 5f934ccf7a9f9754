/** Texts of our own with who is who in them. */
export interface PeopleCase {
	readonly text: string
	/** Canonical name → its mentions in the order of the text. */
	readonly people?: Readonly<Record<string, readonly string[]>>
	/** Person, title, organization or place, status. */
	readonly roles?: readonly (readonly [person: string, title: string | null, body: string | null, status: string])[]
}

export const roles: readonly PeopleCase[] = [
	{text: 'Finance Minister Jonas Berg resigned.', roles: [['Jonas Berg', 'Finance Minister', null, 'current']]},
	{text: 'Former Governor Mary Holt spoke first.', roles: [['Mary Holt', 'Governor', null, 'former']]},
	{text: 'The acting director, Paul Renn, declined.', roles: [['Paul Renn', 'director', null, 'acting']]},
	{text: 'President-elect Mary Holt arrived in Vienna.', roles: [['Mary Holt', 'President-elect', null, 'elect']]},
	{text: 'Mary Holt, a spokeswoman for Oxfam, agreed.', roles: [['Mary Holt', 'spokeswoman', 'Oxfam', 'current']]},
	{
		text: 'Mary Holt, 45, director of the World Health Organization, agreed.',
		roles: [['Mary Holt', 'director', 'World Health Organization', 'current']],
	},
	{text: 'Mary Holt is the chief executive of Toyota.', roles: [['Mary Holt', 'chief executive', 'Toyota', 'current']]},
	{text: "France's president, Mary Holt, agreed.", roles: [['Mary Holt', 'president', 'France', 'current']]},
	{text: 'U.S. Secretary of State Mary Holt agreed.', roles: [['Mary Holt', 'Secretary of State', 'U.S.', 'current']]},
	{text: 'Mary Holt left the room.', roles: []},
	{text: 'The ministers met Mary Holt, and a president sang.', roles: []},
]

export const people: readonly PeopleCase[] = [
	{text: 'Mary Holt won. Holt thanked her voters.', people: {'Mary Holt': ['Mary Holt', 'Holt', 'her']}},
	{text: 'Holt won. Mary Holt thanked nobody.', people: {'Mary Holt': ['Holt', 'Mary Holt']}},
	{
		text: 'Mary Holt and Peter Lang met. She smiled. He left.',
		people: {'Mary Holt': ['Mary Holt', 'She'], 'Peter Lang': ['Peter Lang', 'He']},
	},
	{text: 'Mary Holt, the mayor, came late. The mayor apologised.', people: {'Mary Holt': ['Mary Holt', 'mayor']}},
	{
		text: 'Mary Holt met Peter Holt. Peter Holt spoke. Holt left.',
		people: {'Mary Holt': ['Mary Holt'], 'Peter Holt': ['Peter Holt', 'Peter Holt', 'Holt']},
	},
]

export const cases: readonly PeopleCase[] = [...roles, ...people]
