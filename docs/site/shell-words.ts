/** The words of each command on a line of shell, as a shell takes them; what stands behind `#` is left out, redirections too. */
export function shellCommands(line: string): string[][] {
	const commands: string[][] = [[]]
	for (const [token, , double, single] of line.matchAll(tokens)) {
		if (token.startsWith('#')) break
		if (/^\s/.test(token)) continue
		if (/^[|;&]/.test(token)) commands.push([])
		else if (/^\d?[<>]/.test(token)) commands.at(-1)!.push('>')
		else {
			const word = double === undefined && single === undefined ? token : unquote(token)
			commands.at(-1)!.push(word)
		}
	}
	return commands.map(withoutRedirections).filter((words) => words.length > 0)
}

// Blank space, a comment, an operator, or a word with its quoted parts.
const tokens =
	/\s+|#.*|&&|\|\||[|;&]|\d?(?:>>|[<>])(?:&\d)?|((?:"((?:\\.|[^"\\])*)"|'([^']*)'|\\.|[^\s"'|;&<>#\\]|(?<=\S)#)+)/g

const unquote = (word: string): string =>
	word.replace(/"((?:\\.|[^"\\])*)"|'([^']*)'/g, (_, double: string | undefined, single: string | undefined) =>
		double === undefined ? (single ?? '') : double.replace(/\\(.)/g, '$1'),
	)

const withoutRedirections = (words: readonly string[]): string[] =>
	words.filter((word, index) => word !== '>' && words[index - 1] !== '>')
