/** What may lie over the card. */
export type ReviewSheet = 'none' | 'evidence' | 'help' | 'edit' | 'bad';
