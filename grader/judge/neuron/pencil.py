"""Formulas and numbers of notebook 1: symbols, known wrong answers, sentences."""

from grader.judge.derivation import Derivation
from grader.judge.numeric import Numbers
from grader.judge.pencil import FormulaExercise, NumberExercise
from solutions import neuron as solution

UNIT = (0.05, 0.95)
REAL = (-3.0, 3.0)
SMALL = (-1.4, 1.4)
LABEL = [0, 1]


def _formula(name, **parts):
    return FormulaExercise(name, getattr(solution, name), parts)


def _right(name, position=None):
    """The formula of the solution, which is its only copy."""
    answer = getattr(solution, name)()
    return answer if position is None else answer[position]


HUNT_DISTANCE = _formula(
    "hunt_distance",
    distance=Derivation(
        _right("hunt_distance"),
        {"w1": REAL, "w2": REAL, "b": REAL},
        wrong={
            "N20": (
                "b",
                "That is the homework's claim: b is a threshold, no distance.",
            ),
            "abs-only": ("abs(b)", "Right only where the normal has length 1."),
            "sign": ("b / sqrt(w1^2 + w2^2)", "A distance is never negative."),
            "minus": ("-b / sqrt(w1^2 + w2^2)", "A distance is never negative."),
            "square": (
                "abs(b) / (w1^2 + w2^2)",
                "The length of the normal has a root.",
            ),
            "sum": ("abs(b) / (abs(w1) + abs(w2))", "A length is the root of squares."),
            "with-b": (
                "abs(b) / sqrt(w1^2 + w2^2 + b^2)",
                "b is no part of the normal.",
            ),
        },
    ),
)

SIGMOID_SLOPE = _formula(
    "sigmoid_slope",
    slope=Derivation(
        _right("sigmoid_slope"),
        {"z": REAL},
        define={"s": "sigmoid(z)"},
        only=("s",),
        wrong={
            "tanh": ("1 - s^2", "That is the slope of tanh, written in its value."),
            "half": ("1 - s", "The first of the two factors is missing."),
            "self": ("s", "That is the sigmoid itself, not its slope."),
            "A5": ("s (1 - s)^2", "One factor 1 - s too many."),
            "A6": ("s^2 (1 - s)", "One factor s too many."),
            "sign": ("s (s - 1)", "The sign: the sigmoid rises everywhere."),
            "square": ("s^2", "The second fraction is e/(1 + e), not 1/(1 + e)."),
        },
    ),
)

HUNT_UPDATE_RULE = _formula(
    "hunt_update_rule",
    d_w=Derivation(
        _right("hunt_update_rule"),
        {"N": REAL, "y": LABEL, "x": REAL},
        define={"s": "sigmoid(N)"},
        only=("y", "s", "x"),
        wrong={
            "A1": ("-2 (y - s) N (1 - N) x", "That is the homework's line: look at 2."),
            "A2": ("-2 (y - s) x", "The slope of the sigmoid is missing."),
            "D1": ("2 (y - s) s (1 - s) x", "Only the sign is wrong."),
            "D3": ("-(y - s) s (1 - s) x", "The 2 of the square is missing."),
            "x": ("-2 (y - s) s (1 - s)", "The last factor, of line 3, is missing."),
            "D4": ("-2 (y - s)^2 s (1 - s) x", "The square survived line 1."),
            "A6": ("-2 (y - s) (s (1 - s))^2 x", "The slope is in it twice."),
        },
    ),
)

LOG_ODDS = _formula(
    "log_odds",
    odds=Derivation(
        _right("log_odds", 0),
        {"p": UNIT},
        wrong={
            "upside": ("(1 - p) / p", "Upside down: p stands above."),
            "log": ("log(p / (1 - p))", "That is the logarithm of the odds already."),
            "ratio": ("p / (1 + p)", "The probability of the other class is 1 - p."),
        },
    ),
    probability=Derivation(
        _right("log_odds", 1),
        {"z": REAL},
        wrong={
            "odds": ("exp(z)", "Those are the odds; a probability stays below 1."),
            "sign": ("1 / (1 + exp(z))", "That falls as z grows; it has to rise."),
            "minus": (
                "exp(z) / (1 - exp(z))",
                "The sign below: multiply by 1 - p again.",
            ),
            "exp-1-p": ("exp(z) (1 - z)", "p is still on both sides: solve for it."),
        },
    ),
)

LOG_SIGMOID_SLOPES = _formula(
    "log_sigmoid_slopes",
    slope_of_log_s=Derivation(
        _right("log_sigmoid_slopes", 0),
        {"z": REAL},
        define={"s": "sigmoid(z)"},
        only=("s",),
        wrong={
            "outer": (
                "1 / s",
                "That is the slope in s; the slope of s itself is missing.",
            ),
            "inner": ("s (1 - s)", "That is the slope of s; the logarithm is missing."),
            "both": ("s", "The other one: which factor cancels against 1/s?"),
            "log": ("log(s) s (1 - s)", "The derivative of log s is not log s."),
        },
    ),
    slope_of_log_1_minus_s=Derivation(
        _right("log_sigmoid_slopes", 1),
        {"z": REAL},
        define={"s": "sigmoid(z)"},
        only=("s",),
        wrong={
            "D10": ("s", "The derivative of log(1 - u) has a sign of its own."),
            "outer": ("-1 / (1 - s)", "That is the slope in s; go on to z."),
            "swap": ("1 - s", "That is the slope of log s; 1 - s falls as z grows."),
            "minus": ("-(1 - s)", "Which factor cancels against 1/(1 - s)?"),
        },
    ),
)

LIKELIHOOD = _formula(
    "likelihood",
    factor=Derivation(
        _right("likelihood", 0),
        {"p": UNIT, "y": LABEL},
        wrong={
            "half": ("p^y", "For y = 0 this is 1, whatever the neuron says."),
            "P5": (
                "p (1 - p)",
                "The label is not in it: both factors are always there.",
            ),
            "swap": ("p^(1 - y) (1 - p)^y", "The exponents are exchanged."),
            "log": ("y log(p) + (1 - y) log(1 - p)", "That is its logarithm already."),
        },
    ),
    log_of_factor=Derivation(
        _right("likelihood", 1),
        {"p": UNIT, "y": LABEL},
        wrong={
            "sign": (
                "-(y log(p) + (1 - y) log(1 - p))",
                "The minus comes with the loss.",
            ),
            "D8": ("y log(p)", "What is left for y = 0?"),
            "brackets": (
                "y log(p) - (1 - y) log(1 - p)",
                "A product turns into a sum.",
            ),
            "swap": ("(1 - y) log(p) + y log(1 - p)", "The labels are exchanged."),
            "product": ("y log(p) (1 - y) log(1 - p)", "A product turns into a sum."),
        },
    ),
)

HUNT_CROSS_ENTROPY = _formula(
    "hunt_cross_entropy",
    loss=Derivation(
        _right("hunt_cross_entropy"),
        {"p": UNIT, "y": LABEL},
        wrong={
            "second-sign": (
                "-y log(p) + (1 - y) log(1 - p)",
                "That is the homework's: the minus in front belongs to both terms.",
            ),
            "D1": (
                "y log(p) + (1 - y) log(1 - p)",
                "That is the log-likelihood, never positive; the loss is minus that.",
            ),
            "D8": ("-y log(p)", "What does the loss say when y = 0?"),
            "swap": ("-((1 - y) log(p) + y log(1 - p))", "The labels are exchanged."),
            "P4": ("-(p log(p) + (1 - p) log(1 - p))", "The label is not in it."),
        },
    ),
)

LOGIT_GRADIENT = _formula(
    "logit_gradient",
    d_z=Derivation(
        _right("logit_gradient", 0),
        {"z": REAL, "y": LABEL},
        define={"p": "sigmoid(z)"},
        only=("p", "y"),
        wrong={
            "D1": ("y - p", "Only the sign is wrong: the loss has a minus in front."),
            "A7": (
                "(p - y) p (1 - p)",
                "The slope of the sigmoid has cancelled already.",
            ),
            "dp": ("(p - y) / (p (1 - p))", "That is the derivative in p; go on to z."),
            "D8": ("-y (1 - p)", "The term of y = 0 is missing."),
            "D10": ("-y (1 - p) - (1 - y) p", "log(1 - p) has a sign of its own."),
            "D6": ("p", "The label is not in it."),
        },
    ),
    d_w=Derivation(
        _right("logit_gradient", 1),
        {"z": REAL, "y": LABEL, "x": REAL},
        define={"p": "sigmoid(z)"},
        only=("p", "y", "x"),
        wrong={
            "D1": ("(y - p) x", "Only the sign is wrong."),
            "x": ("p - y", "z contains w multiplied by something."),
            "A7": ("(p - y) p (1 - p) x", "The slope has cancelled already."),
        },
    ),
)

HUNT_HYPOTHESIS = _formula(
    "hunt_hypothesis",
    h=Derivation(
        _right("hunt_hypothesis"),
        {"w": REAL, "x": REAL, "b": REAL},
        wrong={
            "D7": ("w x + b", "That is the homework's h: it can be 7, and log(1 - 7)?"),
            "bias": ("1 / (1 + exp(-w x))", "The bias is missing."),
            "sign": ("1 / (1 + exp(w x + b))", "That falls as the sum grows."),
            "odds": (
                "exp(w x + b)",
                "Those are the odds; a probability stays below 1.",
            ),
        },
    ),
)

HUNT_EXPONENT = _formula(
    "hunt_exponent",
    d_x=Derivation(
        _right("hunt_exponent"),
        {"y": (0.2, 2.0), "w": SMALL, "x": SMALL},
        wrong={
            "double": (
                "-y w exp(exp(-w x)) / (1 + exp(-w x))",
                "That is the homework's line: the exponential is doubled.",
            ),
            "D1": ("y w exp(-w x) / (1 + exp(-w x))", "Only the sign is wrong."),
            "w": (
                "-y exp(-w x) / (1 + exp(-w x))",
                "The last factor of line 1, w, is missing.",
            ),
            "x": ("-y x exp(-w x) / (1 + exp(-w x))", "That is the derivative in w."),
            "other": ("-y w / (1 + exp(-w x))", "The bracket is 1 minus the fraction."),
        },
    ),
)

WEIGHTED_SUM_BY_HAND = NumberExercise(
    "weighted_sum_by_hand",
    solution.weighted_sum_by_hand,
    Numbers(
        solution.weighted_sum_by_hand(),
        names=("at_1_1", "at_2_minus_1"),
        wrong={
            "bias": ((0.5, 0.1), "The bias is missing in both sums."),
            "same": ((None, 0.6), "The second example has features of its own."),
            "sign": ((None, 0.8), "The second feature of the second example is -1."),
        },
    ),
)

LINE_BY_HAND = NumberExercise(
    "line_by_hand",
    solution.line_by_hand,
    Numbers(
        solution.line_by_hand(),
        names=("normal", "unit_normal", "distance"),
        unit=("unit_normal",),
        wrong={
            "S2.AN.4b": (
                (None, (1 / 13**0.5, 3 / 13**0.5), None),
                "unit_normal has the bias 1 where w1 belongs; its length is not 1.",
            ),
            "N20": ((None, None, 1.0), "distance is the bias, not yet divided."),
            "with-bias": (
                (None, None, 1 / 14**0.5),
                "distance: the bias is no part of the length of the normal.",
            ),
            "bias-first": (
                ((1, 2), None, None),
                "normal: it holds the factors of x1 and x2; the 1 is the bias.",
            ),
        },
    ),
)

EXERCISES = (
    WEIGHTED_SUM_BY_HAND,
    LINE_BY_HAND,
    HUNT_DISTANCE,
    SIGMOID_SLOPE,
    HUNT_UPDATE_RULE,
    LOG_ODDS,
    LOG_SIGMOID_SLOPES,
    LIKELIHOOD,
    HUNT_CROSS_ENTROPY,
    LOGIT_GRADIENT,
    HUNT_HYPOTHESIS,
    HUNT_EXPONENT,
)
