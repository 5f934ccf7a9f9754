/** A page of the report, drawn. */
export interface View {
	readonly node: HTMLElement
	/** Its title; null for that of the report. */
	readonly title: string | null
	/** Which part of the report it is of, for the way in the head. */
	readonly part?: string
}
