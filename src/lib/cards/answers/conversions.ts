/** Names of `extraction/lexicon/units`, each with its size in the first unit of its row. */
const ROWS: readonly Readonly<Record<string, number>>[] = [
	{
		second: 1,
		nanosecond: 1e-9,
		microsecond: 1e-6,
		millisecond: 1e-3,
		minute: 60,
		hour: 3600,
		day: 86_400,
		week: 604_800
	},
	{
		meter: 1,
		nanometer: 1e-9,
		micrometer: 1e-6,
		millimeter: 1e-3,
		centimeter: 1e-2,
		kilometer: 1e3
	},
	{ gram: 1, nanogram: 1e-9, microgram: 1e-6, milligram: 1e-3, kilogram: 1e3, tonne: 1e6 },
	{ liter: 1, microliter: 1e-6, milliliter: 1e-3 },
	{ millimolar: 1, micromolar: 1e-3, nanomolar: 1e-6, picomolar: 1e-9 },
	{ pascal: 1, kilopascal: 1e3, megapascal: 1e6, gigapascal: 1e9 },
	{ hertz: 1, kilohertz: 1e3, megahertz: 1e6, gigahertz: 1e9 },
	{ volt: 1, millivolt: 1e-3, microvolt: 1e-6 },
	{ ampere: 1, milliampere: 1e-3 },
	{ watt: 1, milliwatt: 1e-3, kilowatt: 1e3, megawatt: 1e6 }
];

/**
 * What a value in one unit is multiplied by to stand in the other. Bytes (1000 or 1024), months,
 * temperatures and molar masses are left out: they have no one factor.
 */
export function factorBetween(from: string, to: string): number | undefined {
	for (const row of ROWS) {
		const [source, target] = [row[from], row[to]];
		if (source !== undefined && target !== undefined) return source / target;
	}
	return undefined;
}
