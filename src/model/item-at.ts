/**
 * The item of an index, or undefined where that is below 0 and so stands for none: to the engine `items[-1]` asks for a property
 * of that name, which takes as long as a hundred items and slows down all look-ups of the place.
 */
export const itemAt = <Item>(items: readonly Item[], index: number): Item | undefined =>
	index < 0 ? undefined : items[index]
