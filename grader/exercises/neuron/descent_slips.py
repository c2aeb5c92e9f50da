"""Wrong steps and wrong stops of gradient descent, with their sentences."""

import numpy as np

from grader.api import Mistake

from .walks import (
    afterwards,
    against,
    bias_only,
    bias_twice,
    bias_uphill,
    bias_without_rate,
    decaying,
    descent,
    double_step,
    ends_twice,
    from_the_start,
    gradients_kept,
    lengths,
    momentum,
    short_step,
    to_and_fro,
    unit_step,
)

ALIASED = (
    "All entries of the path hold one and the same array: w -= changes it everywhere; "
    "w = w - ... makes a new one."
)

STEPS_AND_STOPS = (
    Mistake(
        "bias-uphill",
        "The bias goes up the hill: b - learning_rate * d_b.",
        descent(step=bias_uphill),
    ),
    Mistake("weights-fixed", "The weights never move.", descent(step=bias_only)),
    Mistake(
        "bias-twice",
        "The bias moves twice as far: one learning rate serves both.",
        descent(step=bias_twice),
    ),
    Mistake(
        "unit",
        "Every step is as long as the learning rate: the gradient is divided by "
        "its length.",
        descent(step=unit_step),
    ),
    Mistake(
        "two-steps",
        "Two steps are taken for one entry of the path.",
        descent(step=double_step),
    ),
    Mistake(
        "momentum",
        "The first step is right; later ones keep something of the step before.",
        momentum(0.9),
    ),
    Mistake(
        "momentum",
        "The first step is right; later ones keep something of the step before.",
        momentum(0.5),
    ),
    Mistake(
        "decay",
        "The learning rate is divided by the number of the step; it stays what it is.",
        decaying,
    ),
    Mistake(
        "from-start",
        "Every step starts at the first pair: the new w and b are not carried on.",
        from_the_start,
    ),
    Mistake(
        "from-start",
        "Every step starts at the first pair: the new w and b are not carried on.",
        to_and_fro,
    ),
    Mistake(
        "any-short",
        "One short partial derivative ends the walk; the length of all together "
        "must be below tolerance.",
        descent(stop=lambda now, before, t: lengths(now).min() < t),
    ),
    Mistake(
        "either",
        "The walk ends where d_w or d_b is short; the length of both together counts.",
        descent(
            stop=lambda now, before, t: (
                np.sqrt(np.sum(now[0] ** 2)) < t or abs(now[1]) < t
            )
        ),
    ),
    Mistake(
        "sum-of-sizes",
        "The sizes of the partial derivatives are added up; the length is the "
        "root of the sum of squares.",
        descent(stop=lambda now, before, t: lengths(now).sum() < t),
    ),
    Mistake(
        "two-lengths",
        "The lengths of d_w and d_b are added up; the length of all together has "
        "one root.",
        descent(
            stop=lambda now, before, t: np.sqrt(np.sum(now[0] ** 2)) + abs(now[1]) < t
        ),
    ),
    Mistake(
        "mean-square",
        "The mean of the squares is compared; their sum belongs under the root.",
        descent(stop=lambda now, before, t: np.sqrt(np.mean(lengths(now) ** 2)) < t),
    ),
    Mistake(
        "bias-alone",
        "The length is taken of d_b alone; d_w belongs to it.",
        descent(stop=lambda now, before, t: abs(now[1]) < t),
    ),
    Mistake(
        "signed",
        "Partial derivatives of opposite sign cancel in your length: it has squares.",
        descent(stop=lambda now, before, t: np.sum(now[0]) + now[1] < t),
    ),
    Mistake(
        "one-step",
        "The path ends after one step: does a return or a break stand in the loop?",
        afterwards(lambda path: path[:2]),
    ),
    Mistake(
        "last-only",
        "Only the last place is there: is the path made anew in the loop?",
        afterwards(lambda path: path[-1:]),
    ),
    Mistake(
        "rate-for-weights",
        "The learning rate is used for w and not for b.",
        descent(step=bias_without_rate),
    ),
    Mistake(
        "gradients-kept",
        "The gradients are appended to the path; the places belong there.",
        gradients_kept,
    ),
    Mistake(
        "both-short",
        "The walk ends where d_w and d_b are short, each by itself; the length of both "
        "together counts.",
        descent(
            stop=lambda now, before, t: (
                np.sqrt(np.sum(now[0] ** 2)) < t and abs(now[1]) < t
            )
        ),
    ),
    Mistake(
        "step-length",
        "The length of the step is compared; that of the gradient counts, without the "
        "learning rate.",
        short_step,
    ),
    Mistake(
        "size-of-sum",
        "The partial derivatives are added up, and opposite signs cancel; the length "
        "has squares.",
        descent(stop=lambda now, before, t: abs(np.sum(now[0]) + now[1]) < t),
    ),
    Mistake(
        "aliased",
        ALIASED,
        afterwards(lambda path: [(path[-1][0], b) for _, b in path]),
    ),
    Mistake(
        "bias-in-every-square",
        "d_b squared is added inside of the sum over d_w, once for every weight; it "
        "belongs beside the sum.",
        descent(
            stop=lambda now, before, t: np.sqrt(np.sum(now[0] ** 2 + now[1] ** 2)) < t
        ),
    ),
    Mistake(
        "square-of-sum",
        "d_w is added up before it is squared; the length adds up squares.",
        descent(
            stop=lambda now, before, t: np.sqrt(np.sum(now[0]) ** 2 + now[1] ** 2) < t
        ),
    ),
    Mistake(
        "bias-not-squared",
        "Under the root stands the size of d_b, not its square.",
        descent(
            stop=lambda now, before, t: np.sqrt(np.sum(now[0] ** 2) + abs(now[1])) < t
        ),
    ),
    Mistake(
        "rate-twice",
        "The learning rate is used twice in one step.",
        descent(
            step=lambda here, now, rate, gradients: against(
                here, now, rate**2, gradients
            )
        ),
    ),
    Mistake(
        "last-twice",
        "The last place stands there twice: where the walk ends, nothing is appended.",
        ends_twice,
    ),
    Mistake(
        "signs",
        "Every step takes the sign of a partial derivative and not its size.",
        descent(
            step=lambda here, now, rate, gradients: against(
                here, [np.sign(g) for g in now], rate, gradients
            )
        ),
    ),
    Mistake(
        "prepended",
        "The path runs backwards: the start comes first, and append adds at the end.",
        afterwards(lambda path: path[::-1]),
    ),
)
