import { expect, test } from 'vitest';
import { speechText } from './speech-text';

/** Printed, and said. */
const SAID = `
p < 0.05 | p less than 0.05
P<.001 | p less than 0.001
p = 0.03 | p equals 0.03
p≤0.01 | p less than or equal to 0.01
p > .05 | p greater than 0.05
(p < 0.001) | (p less than 0.001)
p-value of 0.04 | p-value of 0.04
n = 312 | n equals 312
n=312 | n equals 312
N = 1,204 | N equals 1,204
r = −0.45 | r equals minus 0.45
r=-.45 | r equals minus 0.45
r(28) = 0.5 | r(28) equals 0.5
t(28) = 2.1 | t of 28 equals 2.1
F(2, 30) = 4.5 | F of 2 and 30 equals 4.5
χ²(2) = 5.4 | chi squared of 2 equals 5.4
χ² = 5.4 | chi squared equals 5.4
R² = 0.81 | R squared equals 0.81
R^2 of 0.81 | R squared of 0.81
η² = 0.12 | eta squared equals 0.12
ηp² = 0.12 | eta p squared equals 0.12
I² = 40% | I squared equals 40 percent
df = 28 | degrees of freedom equals 28
β = 0.3 | beta equals 0.3
α = 0.05 | alpha equals 0.05
Cohen's d = 0.8 | Cohen's d equals 0.8
Δ = 0.5 | delta equals 0.5
κ > 0.8 | kappa greater than 0.8
OR = 1.5 | odds ratio equals 1.5
OR 1.5 | odds ratio 1.5
aOR 2.3 | adjusted odds ratio 2.3
HR = 0.72 | hazard ratio equals 0.72
aHR, 0.72 | adjusted hazard ratio, 0.72
RR 1.2 | relative risk 1.2
SD = 2.3 | standard deviation equals 2.3
2 SDs above | 2 standard deviations above
mean (SD) | mean (standard deviation)
SE = 0.1 | standard error equals 0.1
SEM | standard error of the mean
IQR 3–7 | interquartile range 3 to 7
95% CI | 95 percent confidence interval
95% CI 1.2–3.4 | 95 percent confidence interval 1.2 to 3.4
95% CI, 1.2-3.4 | 95 percent confidence interval 1.2 to 3.4
95% CI [1.2, 3.4] | 95 percent confidence interval 1.2 to 3.4
95% CI: 1.2, 3.4 | 95 percent confidence interval 1.2 to 3.4
95% CI = −0.2 to 0.5 | 95 percent confidence interval minus 0.2 to 0.5
(95% CI: 0.9 to 1.5) | (95 percent confidence interval 0.9 to 1.5)
(HR 0.72; 95% CI 0.6–0.9; P = .002) | (hazard ratio 0.72; 95 percent confidence interval 0.6 to 0.9; p equals 0.002)
95% CI 12%–15% | 95 percent confidence interval 12 percent to 15 percent
confidence intervals (CIs) | confidence intervals (confidence intervals)
5.1 ± 2.3 kg | 5.1 plus or minus 2.3 kilograms
5.1±2.3 | 5.1 plus or minus 2.3
±3% | plus or minus 3 percent
5 +/- 2 | 5 plus or minus 2
32.7% | 32.7 percent
32.7 % | 32.7 percent
22.2% to 32.7% | 22.2 percent to 32.7 percent
56–67% | 56 to 67 percent
56%–67% | 56 percent to 67 percent
3.2 pp | 3.2 percentage points
5 %-points | 5 percentage points
2‰ | 2 per mille
−12.5% | minus 12.5 percent
+5% | plus 5 percent
~5% | about 5 percent
≈ 100 | about 100
<5% | less than 5 percent
≥18 years | at least 18 years
≤ 3 | at most 3
age ≥ 18 | age greater than or equal to 18
x ≠ y | x not equal to y
>100 participants | greater than 100 participants
5–10 mg | 5 to 10 milligrams
5-10 | 5 to 10
18–65 years | 18 to 65 years
2010-2020 | 2010 to 2020
3.2e-4 | 3.2 times 10 to the minus 4
1E-04 | 1 times 10 to the minus 4
2e6 | 2 times 10 to the power of 6
10^-3 | 10 to the minus 3
10⁻³ | 10 to the minus 3
10⁶ | 10 to the power of 6
10² | 10 squared
3 × 10⁻⁵ | 3 times 10 to the minus 5
3×10^5 | 3 times 10 to the power of 5
3 x 10^5 | 3 times 10 to the power of 5
2^8 | 2 to the power of 8
x² | x squared
x³ | x cubed
2^n | 2 to the power of n
3x faster | 3 times faster
3× faster | 3 times faster
2.5x | 2.5 times
224×224 pixels | 224 by 224 pixels
2 × 2 design | 2 by 2 design
10-fold | 10-fold
12/34 (35%) | 12 out of 34 (35 percent)
1/2 of them | one half of them
3/4 | three quarters
2/3 | two thirds
5/day | 5 per day
$5 million | 5 million dollars
$5M | 5 million dollars
US$12.50 | 12.50 dollars
€3bn | 3 billion euros
£40k | 40 thousand pounds
70B parameters | 70 billion parameters
1.5B | 1.5 billion
10k steps | 10 thousand steps
10K examples | 10 thousand examples
5M rows | 5 million rows
2T tokens | 2 trillion tokens
3T MRI | 3 tesla MRI
1.5 T scanner | 1.5 tesla scanner
kg/m² | kilograms per square metre
25 kg/m² | 25 kilograms per square metre
25 kg/m2 | 25 kilograms per square metre
25 kg/m^2 | 25 kilograms per square metre
25 kg m⁻² | 25 kilograms per square metre
25 kg·m⁻² | 25 kilograms per square metre
BMI ≥ 30 kg/m² | BMI greater than or equal to 30 kilograms per square metre
120 mg/dL | 120 milligrams per decilitre
mg/dL | milligrams per decilitre
5.6 mmol/L | 5.6 millimoles per litre
10 mg/kg | 10 milligrams per kilogram
10 mg/kg/day | 10 milligrams per kilogram per day
60 mL/min/1.73 m² | 60 millilitres per minute per 1.73 square metres
35 μg/m³ | 35 micrograms per cubic metre
35 µg/m3 | 35 micrograms per cubic metre
9.8 m/s² | 9.8 metres per second squared
9.8 m s⁻² | 9.8 metres per second squared
3 m/s | 3 metres per second
90 km/h | 90 kilometres per hour
100 cells/µL | 100 cells per microlitre
200 copies/mL | 200 copies per millilitre
5 ng/mL | 5 nanograms per millilitre
30 tokens/s | 30 tokens per second
2 GB/s | 2 gigabytes per second
120 mmHg | 120 millimetres of mercury
72 bpm | 72 beats per minute
1 kg | 1 kilogram
5 kg | 5 kilograms
a 5-kg weight | a 5 kilogram weight
a 10-min walk | a 10 minute walk
10 min | 10 minutes
10 m | 10 metres
1 min | 1 minute
24h | 24 hours
24 h | 24 hours
2 hrs | 2 hours
5 s | 5 seconds
5s | 5 seconds
500 ms | 500 milliseconds
50 µs | 50 microseconds
3 wk | 3 weeks
6 mo | 6 months
5 yr | 5 years
3 d | 3 days
37 °C | 37 degrees Celsius
37°C | 37 degrees Celsius
98 °F | 98 degrees Fahrenheit
45° | 45 degrees
300 K | 300 kelvin
5 mM | 5 millimolar
10 μM | 10 micromolar
2 M | 2 molar
40 Hz | 40 hertz
2.4 GHz | 2.4 gigahertz
5 kV | 5 kilovolts
10 mA | 10 milliamperes
300 W | 300 watts
3 kWh | 3 kilowatt hours
1.2 eV | 1.2 electronvolts
50 kDa | 50 kilodaltons
16 GB | 16 gigabytes
512 KB | 512 kilobytes
100 Mbps | 100 megabits per second
400 nm | 400 nanometres
5 cm | 5 centimetres
5 cm² | 5 square centimetres
1.5 cm³ | 1.5 cubic centimetres
300 bp | 300 base pairs
2000 kcal | 2000 kilocalories
60 dB | 60 decibels
400 ppm | 400 parts per million
5 mL | 5 millilitres
2 L | 2 litres
100 IU | 100 international units
10 s⁻¹ | 10 per second
16 000 people | 16,000 people
1,204 games | 1,204 games
e.g. in mice | for example, in mice
i.e., none | that is, none
Smith et al. found | Smith and colleagues found
A vs. B | A versus B
A vs B | A versus B
Fig. 3 | figure 3
Eq. (2) | equation (2)
Table 4 | Table 4
approx. 30 | about 30
No. 5 | number 5
as shown [12] before | as shown before
as shown [3, 4]. | as shown.
w/o training | without training
Q&A | Q and A
A → B | A to B
recall@10 | recall at 10
A ∪ B | A union B
≳ 10 | at least about 10
∆ = 2 | delta equals 2
U′ = 3 | U prime equals 3
∼ −25.9 | about minus 25.9
TNF-α rose | TNF-alpha rose
β-blockers | beta-blockers
CO₂ | CO2
H₂O | H2O
50+ papers | 50 or more papers
see https://example.org/x for more | see a link for more
The rate rose — slowly | The rate rose, slowly
the win rate rose from 22.2% to […]? | the win rate rose from 22.2 percent to blank?
[…] mg of caffeine | blank mg of caffeine
where $x^2$ grows | where x squared grows
$\\frac{a}{b}$ | a over b
$\\alpha \\leq 0.05$ | alpha is at most 0.05
$O(n^2)$ | O (n squared)
$x_i$ | x sub i
$\\sqrt{n}$ | the square root of n
$10^{-3}$ | 10 to the minus 3
$\\sum_{i} x_i$ | the sum of sub i x sub i
$p < 0.05$ | p is less than 0.05
$\\hat{y}$ | y hat
$\\mathbf{W} x + b$ | W x plus b
$\\text{softmax}(z)$ | softmax (z)
`
	.trim()
	.split('\n')
	.map((line) => line.split(' | '));

test.each(SAID)('“%s” is said “%s”', (printed = '', said = '') => {
	expect(speechText(printed)).toBe(said);
});

test.each([
	'GPT-4 beats Claude 3.5 on MMLU.',
	'In the 1990s it was common.',
	'The 60s were different.',
	'Llama-3.1-8B',
	'COVID-19',
	'On 2020-05-11 it began.',
	'Type 2 diabetes',
	'from 2020-2021 to 2023-2024',
	'24/7',
	'50/50',
	'A well-known, state-of-the-art method',
	'GPT-4-32k',
	'vitamin D',
	'Plan A or plan B',
	'I am 5 miles away',
	'Which method did the authors use?',
	'Section A',
	'He said: no.',
	'5 methods and 3 days',
	'An M in the margin'
])('“%s” is said as it is printed', (text) => {
	expect(speechText(text)).toBe(text);
});
