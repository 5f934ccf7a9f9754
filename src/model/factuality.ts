/** Whether something is said to be so, or not to be so. */
export const polarities = ['affirmed', 'denied'] as const

export type Polarity = (typeof polarities)[number]

/** Whether it is said as a matter of fact, or as something that may, should, will or would be. */
export const modalities = ['actual', 'possible', 'intended', 'required', 'predicted', 'conditional', 'asked'] as const
