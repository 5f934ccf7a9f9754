/** What is wrong with an archive, and what to do: an error that ends what is read of it. */
export const fault = (reason: string, cure: string): Error => Object.assign(new Error(reason), {reason, cure})

/** An archive that ends too early, or whose bytes are damaged, with the byte of the file at which that shows. */
export const damaged = (what: string, at: number, cure = 'get it anew'): Error => fault(`${what} at byte ${at}`, cure)
