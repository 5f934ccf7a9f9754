/**
 * Text for a terminal, with what would command it made visible: control characters (`\u001b[2J` clears the screen) and those
 * that turn the direction of what follows. Line feeds and tabs stay.
 */
export const visible = (text: string): string => text.replace(commands, escaped)

/** The same of a text that is one line: a line feed in a name begins no line of its own. */
export const visibleLine = (text: string): string => text.replace(commandsOfLines, escaped)

/** JSON with the controls escaped that `JSON.stringify` leaves as they are: the same values, safe to look at. */
export const visibleJson = (json: string): string => json.replace(/[\u007f-\u009f]/g, escaped)

// C0 but for tabs and line feeds, DEL and C1, embeddings, overrides and isolates of direction.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const commands = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const commandsOfLines = /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g

const short: ReadonlyMap<string, string> = new Map([
	['\n', '\\n'],
	['\r', '\\r'],
	['\t', '\\t'],
])

const escaped = (character: string): string =>
	short.get(character) ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
