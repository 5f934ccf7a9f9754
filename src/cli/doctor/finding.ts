/** What was looked at, and how it stands: as it should, less than could be, or in the way of a run. */
export interface Finding {
	readonly name: string
	readonly state: 'ok' | 'note' | 'broken'
	/** What was found, for people. */
	readonly found: string
	/** What to do; null where nothing needs doing. */
	readonly cure: string | null
	/** The same for programs. */
	readonly data: Readonly<Record<string, unknown>>
}

export const ok = (name: string, found: string, data: Finding['data'] = {}): Finding => ({
	name,
	state: 'ok',
	found,
	cure: null,
	data,
})

export const note = (name: string, found: string, cure: string | null, data: Finding['data'] = {}): Finding => ({
	name,
	state: 'note',
	found,
	cure,
	data,
})

export const broken = (name: string, found: string, cure: string, data: Finding['data'] = {}): Finding => ({
	name,
	state: 'broken',
	found,
	cure,
	data,
})
