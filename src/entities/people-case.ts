/** A text of our own with who is who in it. */
export interface PeopleCase {
	readonly text: string
	/** All people: canonical name → mentions in the order of the text. */
	readonly people?: Readonly<Record<string, readonly string[]>>
	/** Some of the organizations and places in the same way. */
	readonly others?: Readonly<Record<string, readonly string[]>>
	/** Person, title, organization or place, status. */
	readonly roles?: readonly (readonly [
		person: string,
		title: string | null,
		organization: string | null,
		status: string,
	])[]
	/** Who tells each quote, in the order of the text. */
	readonly speakers?: readonly (string | null)[]
}
