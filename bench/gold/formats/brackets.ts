import {GoldError} from '#src/evaluate/gold/gold-file.js'

/** Refuses CoNLL-U whose `Entity=(1(2)` brackets don't pair within a document, naming the line. */
export function checkBrackets({path, text}: {path: string; text: string}): void {
	const open = new Map<string, number[]>()
	const refuseOpen = (): void => {
		for (const [cluster, [line]] of open)
			if (line) throw new GoldError(path, line, 'MISC', `Entity=(${cluster} is never closed`)
	}
	for (const [index, line] of text.split('\n').entries()) {
		if (/^# newdoc\b/.test(line)) {
			refuseOpen()
			open.clear()
		}
		const entity = line.startsWith('#') ? '' : (/[\t|]Entity=([^|\t]*)/.exec(line)?.[1] ?? '')
		for (const [, opened, at, closed] of entity.matchAll(/\(([^()]+)(\)?)|([^()]+)\)/g)) {
			const cluster = (opened ?? closed)!.replace(/-.*$/, '')
			if (opened && !at) open.set(cluster, [...(open.get(cluster) ?? []), index + 1])
			else if (closed && open.get(cluster)?.pop() === undefined)
				throw new GoldError(path, index + 1, 'MISC', `Entity=${cluster}) closes what isn't open`)
		}
	}
	refuseOpen()
}
