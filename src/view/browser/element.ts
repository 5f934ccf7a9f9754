type Child = Node | string | null | undefined | false

/** An element with attributes and children. Strings become text, never mark-up; attributes that are null are left out. */
export function element<K extends keyof HTMLElementTagNameMap>(
	tag: K,
	attributes: Readonly<Record<string, string | number | boolean | null | undefined>> = {},
	...children: readonly Child[]
): HTMLElementTagNameMap[K] {
	const made = document.createElement(tag)
	for (const [name, value] of Object.entries(attributes))
		if (value !== null && value !== undefined && value !== false)
			made.setAttribute(name, value === true ? '' : String(value))
	made.append(
		...children.filter((child): child is Node | string => child !== null && child !== undefined && child !== false),
	)
	return made
}

/** `1 quote`, `12 quotes`; thousands with a comma. */
export const counted = (count: number, singular: string, plural: string): string =>
	`${count.toLocaleString('en-GB')} ${(count === 1 ? singular : plural).toLowerCase()}`
