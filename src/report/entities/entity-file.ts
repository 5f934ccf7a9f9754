/** The file that has an entity, by its id, from 1: ids are hashes, so files are of about one size. */
export const entityFileOf = (id: string, files: number): number => (Number.parseInt(id.slice(0, 7), 16) % files) + 1
