/** The five classes of CSAbstruct, in the order of the model's outputs. */
export const ROLE_LABELS = ['background', 'objective', 'method', 'result', 'other'] as const;

export type RoleLabel = (typeof ROLE_LABELS)[number];
