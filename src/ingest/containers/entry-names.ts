const maxNameChars = 1000

/**
 * The name of a file in an archive as it may be shown and used: folders separated by `/`, none of them `..`, without the
 * root or drive. Characters that would steer a terminal are written out: `\u001b`. Null for a name that leads out of the
 * archive, or that says nothing.
 */
export function cleanName(written: string): string | null {
	const parts = written
		.slice(0, maxNameChars)
		.replaceAll('\\', '/')
		.replace(/^[A-Za-z]:/, '')
		.split('/')
		.filter((part) => part !== '' && part !== '.')
	if (parts.length === 0 || parts.includes('..')) return null
	return shown(parts.join('/'))
}

// Controls, ends of lines, marks that turn the direction of writing, lone surrogates.
const controls = /[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Cs}/gu

/** A name for an error about a name that is none. */
export const shownName = (written: string): string => shown(written.slice(0, 200))

const shown = (name: string): string =>
	name.replace(controls, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** What systems put beside the files of users: hidden files and folders, `__MACOSX/`. */
export const isHidden = (name: string): boolean =>
	name.split('/').some((part) => part.startsWith('.') || part === '__MACOSX')
