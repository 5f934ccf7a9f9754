/** Writes to standard output; waits where its reader is slow. */
export function writeOut(text: string): Promise<void> {
	if (text === '') return Promise.resolve()
	return new Promise((done) => {
		if (process.stdout.write(text)) done()
		else process.stdout.once('drain', done)
	})
}
