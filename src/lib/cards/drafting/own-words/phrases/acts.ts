import { type PhraseRow, rows } from './row';

/** "detection detecting": an act as a noun and as a verb, both with what is acted on behind them. */
const NAMED_ACTS = `
	detection detecting; identification identifying; prediction predicting; estimation estimating;
	evaluation evaluating; assessment assessing; classification classifying; recognition recognizing;
	measurement measuring; calculation calculating; computation computing; determination determining;
	localization localizing; monitoring monitoring; prevention preventing; selection selecting;
	extraction extracting; removal removing; creation creating; construction constructing;
	generation generating; production producing; optimization optimizing; minimization minimizing;
	maximization maximizing; description describing; representation representing;
	characterization characterizing; quantification quantifying; visualization visualizing;
	reconstruction reconstructing; simulation simulating; implementation implementing;
	integration integrating; incorporation incorporating; introduction introducing; addition adding;
	inclusion including; application applying; adaptation adapting; adjustment adjusting;
	improvement improving; enhancement enhancing; reduction reducing; elimination eliminating;
	examination examining; investigation investigating; exploration exploring; comparison comparing;
	verification verifying; validation validating; interpretation interpreting; preparation preparing;
	protection protecting; preservation preserving; management managing; provision providing;
	acquisition acquiring; collection collecting; combination combining; separation separating;
	segmentation segmenting; exploitation exploiting; utilization using; use using
`;
/** What is acted on, and not how or by whom: "for the prediction of storms by buoys". */
const NO_DOER = /^(?!which\b|what\b|(?:its|their|such|these|those)\b)[^,.?]*? by\b/u;
const FOR = /\b(?:for|by|through)$/u;
/** Whether or how a thing is so is no thing that an act is done to. */
const NO_THING =
	/^(?:whether|if|how|that|when|where|what|which|who|it|them|to|and|or|from|with|in|on|at|as|into|by|for|of|up|out)\b|^$|^[?.,)]/u;

const pairs = NAMED_ACTS.split(';').map((pair) => pair.trim().split(' ') as [string, string]);

/** "For the detection of leaks" is "for detecting leaks", and the other way round. */
export const ACTS: readonly PhraseRow[] = pairs.flatMap(([noun, verb]) => [
	...rows(`the ${noun} of > ${verb}; ${noun} of > ${verb}`, {
		behind: FOR,
		notAhead: NO_DOER
	}),
	...(noun === verb || verb === 'using'
		? []
		: rows(`${verb} > the ${noun} of`, {
				as: ['VERB', 'NOUN'],
				behind: /\bfor$/u,
				notAhead: NO_THING
			}))
]);
