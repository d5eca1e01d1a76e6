/** `ratio`: percent, times · `scale`: million · `physical`: ms, kg · `money` · `measure`: a metric's own points. */
export type UnitKind = 'ratio' | 'scale' | 'physical' | 'money' | 'measure';

export interface Unit {
	/** The name two spellings share. */
	readonly name: string;
	readonly kind: UnitKind;
	/** As printed after the number; one- and two-letter signs keep their case ("mM" is not "mm"). */
	readonly forms: readonly string[];
}

function rows(kind: UnitKind, table: string): Unit[] {
	return table
		.trim()
		.split('\n')
		.map((line) => {
			const [name = '', ...forms] = line.trim().split('|');
			return { name, kind, forms: [name, ...forms] };
		});
}

export const UNITS: readonly Unit[] = [
	...rows(
		'ratio',
		`percent|%|per cent
		percentage point|percentage points|pp|p.p.|percentage-point|percentage-points|points|point|pts|%-points|% points
		times|x|×|-fold|fold|times as|-times
		per mille|‰
		basis points|basis point|bps`
	),
	...rows(
		'scale',
		`hundred|hundreds
		thousand|thousands|k|K
		million|millions|M
		billion|billions|B|bn
		trillion|trillions|T`
	),
	...rows(
		'physical',
		`nanosecond|nanoseconds|ns
		microsecond|microseconds|μs|µs|us
		millisecond|milliseconds|ms|msec
		second|seconds|s|sec|secs
		minute|minutes|min|mins
		hour|hours|h|hr|hrs
		day|days|d
		week|weeks|wk
		month|months|mo
		year|years|yr|yrs
		GPU-hour|GPU hours|GPU hour|GPU-hours|GPU days|GPU-days
		nanometer|nanometers|nanometre|nanometres|nm
		micrometer|micrometers|micrometre|micrometres|μm|µm|micron|microns
		millimeter|millimeters|millimetre|millimetres|mm
		centimeter|centimeters|centimetre|centimetres|cm
		meter|meters|metre|metres|m
		kilometer|kilometers|kilometre|kilometres|km
		mile|miles
		nanogram|nanograms|ng
		microgram|micrograms|μg|µg|mcg
		milligram|milligrams|mg
		gram|grams|g
		kilogram|kilograms|kg
		tonne|tonnes|tons
		microliter|microliters|microlitre|μl|μL|µL
		milliliter|milliliters|millilitre|millilitres|ml|mL
		liter|liters|litre|litres|L
		mg/dl|mg/dL
		mmol/l|mmol/L
		mg/kg
		g/l|g/L
		ng/ml|ng/mL
		kg/m2
		picomolar|pM
		nanomolar|nM
		micromolar|μM|µM
		millimolar|mM
		mol|moles
		mmol
		kilodalton|kDa
		mmHg|mm Hg
		kilopascal|kPa
		megapascal|MPa
		gigapascal|GPa
		pascal|Pa
		degree Celsius|°C|℃|degrees Celsius|degrees C
		degree|degrees|°
		kelvin|K
		hertz|Hz
		kilohertz|kHz
		megahertz|MHz
		gigahertz|GHz
		volt|volts|V
		millivolt|millivolts|mV
		microvolt|μV|µV
		ampere|amperes|A
		milliampere|mA
		watt|watts|W
		milliwatt|mW
		kilowatt|kW
		megawatt|MW
		kilowatt hour|kWh
		joule|joules|J
		electronvolt|eV
		kilocalorie|kcal
		newton|N
		decibel|dB|decibels
		byte|bytes
		kilobyte|KB|kB|KiB|kilobytes
		megabyte|MB|MiB|megabytes
		gigabyte|GB|GiB|gigabytes
		terabyte|TB|TiB|terabytes
		petabyte|PB|petabytes
		bit|bits
		Mbps|Mbit/s|Mb/s
		Gbps|Gbit/s|Gb/s
		GB/s
		MB/s
		FLOPs|FLOPS|flops
		GFLOPs|GFLOPS
		TFLOPs|TFLOPS
		pixel|pixels|px
		base pair|base pairs|bp
		kilobase|kb|kbp
		copies/mL|copies/ml
		IU|IU/mL
		standard deviations|standard deviation|SD|SDs
		frames per second|fps|FPS
		queries per second|QPS
		requests per second
		tokens per second|tokens/s
		tokens|token
		parameters|parameter
		km/h
		m/s
		ppm|parts per million
		ppb|parts per billion`
	),
	...rows(
		'money',
		`dollar|dollars|USD|$|US$
		euro|euros|EUR|€
		pound|pounds|GBP|£
		cent|cents
		yen|JPY|¥`
	),
	...rows(
		'measure',
		`BLEU|BLEU points|BLEU point|SacreBLEU
		COMET|COMET points
		chrF|chrF++
		ROUGE|ROUGE-L|ROUGE-1|ROUGE-2
		METEOR
		F1|F1 points|F1-score|F1 score
		AUC|AUROC|ROC-AUC
		mAP
		Elo|Elo points
		WER
		perplexity|PPL
		nDCG|NDCG|nDCG@10
		MRR
		IoU|mIoU
		PSNR
		SSIM
		FID
		RMSE
		MAE`
	)
];
