/** A database that can't be opened, written or asked: what is wrong, and what to do. */
export class StoreError extends Error {
	override readonly name = 'StoreError'
}

export const storeError = (place: string, reason: string, cure: string): StoreError =>
	new StoreError(`${place}: ${reason}; ${cure}`)
