/** Classes of the distance from a token to its head: up to 15 one by one, then by eights. */
export const distances = 24
export const distanceOf = (tokens: number): number =>
	tokens < 16 ? tokens : Math.min(distances - 1, 16 + ((tokens - 16) >> 3))

/** Classes of the way from a token to its head, which tells the relation: the last stands for the root. */
export const ways = 48
export const wayOf = (token: number, head: number): number =>
	head === 0 ? ways - 1 : Math.max(-20, Math.min(20, head - token)) + 20
