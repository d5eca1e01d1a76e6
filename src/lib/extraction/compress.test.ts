import { expect, test } from 'vitest';
import { tidy, withoutDiscourse } from './compress';

test.each([
	[
		'rust went with salt (OR = 2.4, 95% CI 1.2-4.8)',
		'rust went with salt (OR = 2.4, 95% CI 1.2-4.8)'
	],
	['rust went with salt (P < 0.01, r = 0.4)', 'rust went with salt (P < 0.01, r = 0.4)'],
	['rust (or any stain) went with salt', 'rust went with salt'],
	['rust went with salt"; rot did not', 'rust went with salt; rot did not'],
	['rust went with salt (p < 0.01)', 'rust went with salt'],
	['rust went with salt (see Fig. 2)', 'rust went with salt'],
	['rust went with salt (S2 Table)', 'rust went with salt'],
	['rust went with salt (Additional file 3)', 'rust went with salt'],
	['the rule defined here halves the wait', 'the rule halves the wait'],
	['the rule is defined here for a lock', 'the rule is defined for a lock'],
	['the rule used in this study halves the wait', 'the rule halves the wait'],
	['the rule was built in this study', 'the rule was built in this study'],
	['the knowledge gained here is of use', 'the knowledge gained here is of use'],
	['we report here a rule for locks', 'we report a rule for locks'],
	['ours is wider than those obtained here', 'ours is wider than those obtained here'],
	['ropes rot and sink instead to the keel', 'ropes rot and sink to the keel'],
	['we use reeds instead of ropes', 'we use reeds instead of ropes'],
	[
		'tar holds -- i.e., it seals every plank -- longer than wax',
		'tar holds -- i.e., it seals every plank -- longer than wax'
	],
	['I argue that tar seals planks', 'we argue that tar seals planks'],
	['type I keels rot in spring', 'type I keels rot in spring'],
	['the gull, by contrast, sleeps at noon', 'the gull sleeps at noon'],
	['the gull, on the other hand, sleeps at noon', 'the gull sleeps at noon'],
	['the crew in turn oils the winch', 'the crew oils the winch'],
	['tar can seal planks, thus slows rot', 'tar can seal planks and slows rot'],
	['we draw maps, then build models of hulls', 'we draw maps and build models of hulls'],
	['tar seals planks, thus slowing rot', 'tar seals planks, slowing rot'],
	['tar holds two winters however it cracks', 'tar holds two winters; it cracks'],
	['we note, however, there is rust', 'we note there is rust'],
	[
		"we save $12$ ropes and 50\\% of the ``old'' tar in \\emph{all} bays",
		'we save 12 ropes and 50% of the “old” tar in all bays'
	],
	['the rate $\\alpha = 5$ is kept', 'the rate $\\alpha = 5$ is kept'],
	['rust (16% crews had none', 'rust (16%) crews had none'],
	['rot (1.4% to 5.3% and rust (6% both fell', 'rot (1.4% to 5.3%) and rust (6%) both fell'],
	['rust was seen in 12 (n = 4, 33% of the hulls', 'rust was seen in 12 (n = 4, 33%) of the hulls'],
	['rust was most common in oak (45%', 'rust was most common in oak (45%)'],
	['rust (95% CI 2 to 4 went with salt', 'rust (95% CI 2 to 4 went with salt'],
	['the depth was 19.5+ 4.7 mm', 'the depth was 19.5 ± 4.7 mm'],
	['rust (16% of oak) went with salt', 'rust (16% of oak) went with salt'],
	['ropes rot in salt (van Reed & Moor, 1997; Kelp, 2001)', 'ropes rot in salt'],
	['ropes [Moor, 1997] rot in salt (Reed, et al., 2004)', 'ropes rot in salt'],
	['ropes rot in salt (Moor et al 1993)', 'ropes rot in salt'],
	['ropes rot in salt (Moor, 45 miles off)', 'ropes rot in salt (Moor, 45 miles off)'],
	['the log𝑒 of rust', 'the log𝑒 of rust'],
	['rust went with salt (𝑟 = .45; 𝑁 = 80)', 'rust went with salt (r = .45; N = 80)'],
	['ropes rot (Study 1) and hulls rust (Studies 2–4)', 'ropes rot and hulls rust'],
	['rust went with salt (r = .45)', 'rust went with salt (r = .45)'],
	['rust fell, t(38) = 2.41, p = .02, d = 0.76.', 'rust fell (d = 0.76)'],
	['each (non-)local pilot signs on', 'each (non-)local pilot signs on']
])('%s → %s', (text, expected) => {
	expect(tidy(text)).toBe(expected);
});

test.each([
	['2 The keel is made of oak', 'The keel is made of oak'],
	['(2) The keel is made of oak', 'The keel is made of oak'],
	['12 boats sank in fog', '12 boats sank in fog']
])('%s → %s, without its mark', (text, expected) => {
	expect(withoutDiscourse(text)).toBe(expected);
});
