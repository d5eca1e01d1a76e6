const WORK =
	/^(?:one|(?:the|this) (?:study|paper|article|work|authors?|research|researchers|chapter|project|investigation|report|review|manuscript|thesis|writer|experiment))$/iu;

/** "the study", "one": who did what the paper tells of, which goes without saying. */
export const isWork = (named: string) => WORK.test(named);
