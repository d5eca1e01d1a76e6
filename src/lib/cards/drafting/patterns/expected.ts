/** "than expected": than what was. */
export const EXPECTED =
	/^(?:previously |originally )?(?:expected|predicted|anticipated|recommended|reported)\b/;
