/** Lines of a text that comes in pieces, without their ends (`\n`, `\r\n`). A line may lie across many pieces. */
export async function* splitLines(chunks: AsyncIterable<string>): AsyncGenerator<string> {
	// Pieces of the open line are joined once, so that a line of 100 MB isn't copied with each.
	let open: string[] = []
	for await (const chunk of chunks) {
		let start = 0
		for (let end = chunk.indexOf('\n'); end >= 0; end = chunk.indexOf('\n', start)) {
			open.push(chunk.slice(start, end))
			yield endOf(open)
			open = []
			start = end + 1
		}
		if (start < chunk.length) open.push(chunk.slice(start))
	}
	if (open.length > 0) yield endOf(open)
}

function endOf(parts: readonly string[]): string {
	const line = parts.length === 1 ? parts[0]! : parts.join('')
	return line.endsWith('\r') ? line.slice(0, -1) : line
}
