/** Classes of the distance from a token to its head: up to 15 one by one, then by eights. */
const distances = 24
const distanceOf = (tokens: number): number =>
	tokens < 16 ? tokens : Math.min(distances - 1, 16 + ((tokens - 16) >> 3))

/** Number of weights of distances: one each for heads before and after their token. */
export const spans = distances * 2
export const spanOf = (token: number, head: number): number =>
	(head > token ? distances : 0) + distanceOf(Math.abs(token - head))

/** Classes of the distance and direction from a token to its head, by which its relation is chosen; the last is the root's. */
export const ways = 48
export const wayOf = (token: number, head: number): number =>
	head === 0 ? ways - 1 : Math.max(-20, Math.min(20, head - token)) + 20
