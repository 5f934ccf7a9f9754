/** Those who want to know of changes. */
export interface Watchers {
	watch(changed: () => void): () => void
	call(): void
}

export function openWatchers(): Watchers {
	const all = new Set<() => void>()
	return {
		watch(changed) {
			all.add(changed)
			return () => all.delete(changed)
		},
		call() {
			for (const changed of all) changed()
		},
	}
}
