/** Words for the features of a model: an explanation names by them what they measured. */
export interface ModelNames {
	/** For each template what its values are, with ` × ` between; empty for the bias. */
	readonly templates: Readonly<Record<number, string>>
	/** Words for values that are small numbers. */
	readonly values: Readonly<Record<string, readonly string[]>>
}

/** Values of what is there or not. */
export const yesOrNo = ['no', 'yes'] as const
