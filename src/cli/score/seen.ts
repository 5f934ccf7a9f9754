/** Ids of the documents that the weights in use were trained on; none while no weights are in use. */
export async function seenDocuments(): Promise<ReadonlySet<string>> {
	return new Set()
}
