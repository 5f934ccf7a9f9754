import {Tokenizer} from 'htmlparser2'

/** Replaces the entities of HTML, `&nbsp;` or `&mdash;`, which news formats use without declaring them. */
export const decodeNames = (text: string): string =>
	text.includes('&') ? text.replace(/&[A-Za-z][A-Za-z0-9]{1,31};/g, decodeName) : text

const known = new Map<string, string>()

function decodeName(entity: string): string {
	let decoded = known.get(entity)
	if (decoded === undefined) {
		decoded = read(entity)
		if (known.size < maxKnown) known.set(entity, decoded)
	}
	return decoded
}

/** HTML has some 2,000 names; made-up ones don't fill the memory. */
const maxKnown = 3000

// The tokenizer knows the names; it is asked for one at a time.
function read(entity: string): string {
	let text = ''
	const ignore = (): void => {}
	const tokenizer = new Tokenizer(
		{xmlMode: false, decodeEntities: true},
		{
			ontext: (start, end) => {
				text += entity.slice(start, end)
			},
			ontextentity: (codePoint) => {
				text += String.fromCodePoint(codePoint)
			},
			onattribdata: ignore,
			onattribentity: ignore,
			onattribend: ignore,
			onattribname: ignore,
			oncdata: ignore,
			onclosetag: ignore,
			oncomment: ignore,
			ondeclaration: ignore,
			onend: ignore,
			onopentagend: ignore,
			onopentagname: ignore,
			onprocessinginstruction: ignore,
			onselfclosingtag: ignore,
		},
	)
	tokenizer.write(entity)
	tokenizer.end()
	return text
}
