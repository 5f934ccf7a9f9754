/** Notes for people: the first of each kind as it comes, the number of the others at the end. */
export interface Notes {
	note(kind: string, message: string): void
	finish(): void
}

/** `all`: every note as it comes. */
export function countNotes(write: (message: string) => void, all: boolean): Notes {
	const kinds = new Map<string, {readonly first: string; more: number}>()
	return {
		note(kind, message) {
			const known = kinds.get(kind)
			if (known) known.more++
			else kinds.set(kind, {first: message, more: 0})
			if (all || !known) write(message)
		},
		finish() {
			for (const {first, more} of all ? [] : kinds.values())
				if (more > 0) write(`${more.toLocaleString('en-US')} more such as “${cut(first)}”; --verbose lists them`)
			kinds.clear()
		},
	}
}

const cut = (message: string): string =>
	message.length <= maxShownChars ? message : `${message.slice(0, maxShownChars)}…`

/** Longest note that is repeated whole. */
const maxShownChars = 100
