/** Classes of the distance from a token to its head: up to 15 one by one, then by eights. */
const distances = 24
const distanceOf = (tokens: number): number =>
	tokens < 16 ? tokens : Math.min(distances - 1, 16 + ((tokens - 16) >> 3))

/** How many weights of distances there are: one each for heads before and behind their token. */
export const spans = distances * 2
export const spanOf = (token: number, head: number): number =>
	(head > token ? distances : 0) + distanceOf(Math.abs(token - head))

/** Classes of the way from a token to its head, which tells the relation: the last stands for the root. */
export const ways = 48
export const wayOf = (token: number, head: number): number =>
	head === 0 ? ways - 1 : Math.max(-20, Math.min(20, head - token)) + 20
