/** Weight files that a browser keeps from one visit to the next, by address and hash. */
export interface WeightCache {
	find(url: string, hash: string): Promise<Uint8Array<ArrayBuffer> | null>
	keep(url: string, hash: string, bytes: Uint8Array): Promise<void>
}

// As much of the Cache API as is used: `caches` is a browser's.
interface Cache {
	match(key: string): Promise<Response | undefined>
	put(key: string, response: Response): Promise<void>
}

declare const caches: {open(name: string): Promise<Cache>} | undefined

const cacheName = 'newsfacts'

/** The browser's cache; null where there is none, or where the page may not keep anything. */
export async function openCache(): Promise<WeightCache | null> {
	if (typeof caches === 'undefined') return null
	try {
		const cache = await caches.open(cacheName)
		return {
			async find(url, hash) {
				const response = await cache.match(keyOf(url, hash)).catch(() => undefined)
				return response ? new Uint8Array(await response.arrayBuffer()) : null
			},
			// A full disk or a private window keeps nothing; the next visit fetches again.
			async keep(url, hash, bytes) {
				await cache.put(keyOf(url, hash), new Response(Uint8Array.from(bytes))).catch(() => {})
			},
		}
	} catch {
		return null
	}
}

const keyOf = (url: string, hash: string): string => `${url}?sha256=${hash}`
