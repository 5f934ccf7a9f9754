/** The codes of actors by name, lower case without article and hyphens: that of the last period where there are several. */
export type ActorCodes = ReadonlyMap<string, string>

/** The key of a name among the codes. */
export const actorKey = (name: string): string =>
	name
		.toLowerCase()
		.replace(/[\s_-]+/g, ' ')
		.trim()
		.replace(/^the /, '')

/** Reads the text of a dictionary of actors: forms of one name a block, `+` before all but the first, then its codes in brackets. */
export function readActors(text: string): ActorCodes {
	const codes = new Map<string, string>()
	let names: string[] = []
	let code: string | null = null
	const close = (): void => {
		if (code !== null) {
			for (const name of names) if (!codes.has(name)) codes.set(name, code)
			names = []
		}
		code = null
	}
	for (const line of text.split('\n')) {
		const entry = line.replace(/[#;].*/, '').trim()
		const name = actorKey(entry.replace(/\[.*/, '').replace(/^\+/, ''))
		if (name) {
			if (!entry.startsWith('+')) close()
			names.push(name)
		}
		// `[YUGSRB <920427] [SRB >060605]`
		for (const [, found = ''] of entry.matchAll(/\[([A-Z]{3,})[^\]]*\]/g)) code = found
	}
	close()
	return codes
}
