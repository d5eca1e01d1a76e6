/** "than expected": than what was; "than would be expected". */
export const EXPECTED =
	/^(?:(?:would|could|might) (?:have been|be) )?(?:previously |originally )?(?:expected|predicted|anticipated|recommended|reported)\b/;
