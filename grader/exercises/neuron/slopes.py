"""Formulas of notebook 1 up to the odds: known wrong answers and sentences."""

from grader.api import Derivation

from .symbols import LABEL, REAL, UNIT, formula, right

HUNT_DISTANCE = formula(
    "hunt_distance",
    distance=Derivation(
        right("hunt_distance"),
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
            "length": ("sqrt(w1^2 + w2^2)", "That is the length of the normal alone."),
            "at-1-1": (
                "abs(w1 + w2 + b) / sqrt(w1^2 + w2^2)",
                "That is the distance of (1, 1); at the origin both features are 0.",
            ),
            "two-roots": (
                "abs(b) / sqrt(w1^2) + sqrt(w2^2)",
                "The squares stand under one root, and the quotient has it below.",
            ),
            "axis": (
                "abs(b / w1)",
                "That is where the line meets the first axis.",
            ),
            "axis-2": (
                "abs(b / w2)",
                "That is where the line meets the second axis.",
            ),
            "size-of-sum": (
                "abs(b) / abs(w1 + w2)",
                "The length of the normal is a root of squares.",
            ),
        },
    ),
)

SIGMOID_SLOPE = formula(
    "sigmoid_slope",
    slope=Derivation(
        right("sigmoid_slope"),
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
            "put-in": (
                "exp(-s) / (1 + exp(-s))^2",
                "s stands where z belongs; with s for the sigmoid no exponential is "
                "left.",
            ),
            "square": ("s^2", "The second fraction is e/(1 + e), not 1/(1 + e)."),
        },
    ),
)

HUNT_UPDATE_RULE = formula(
    "hunt_update_rule",
    d_w=Derivation(
        right("hunt_update_rule"),
        {"N": REAL, "y": LABEL, "x": REAL},
        define={"s": "sigmoid(N)"},
        only=("y", "s", "x"),
        wrong={
            "A1": (
                "-2 (y - s) N (1 - N) x",
                "That is the homework's last line: look at its line 2.",
            ),
            "A2": ("-2 (y - s) x", "The slope of the sigmoid is missing."),
            "D1": ("2 (y - s) s (1 - s) x", "Only the sign is wrong."),
            "D3": ("-(y - s) s (1 - s) x", "The 2 of the square is missing."),
            "x": ("-2 (y - s) s (1 - s)", "The last factor, of line 3, is missing."),
            "D4": ("-2 (y - s)^2 s (1 - s) x", "The square survived line 1."),
            "A6": ("-2 (y - s) (s (1 - s))^2 x", "The slope is in it twice."),
            "cross-entropy": (
                "(s - y) x",
                "That belongs to the cross-entropy; here the error is squared.",
            ),
            "tanh": (
                "-2 (y - s) (1 - s^2) x",
                "1 - s^2 is the slope of tanh; this neuron has a sigmoid.",
            ),
            "homework-y": (
                "-2 y s (1 - s) x",
                "The error is y - s; the s in it is missing.",
            ),
            "x-for-s": (
                "-2 (y - s) x (1 - x) x",
                "The slope of the sigmoid has x in it where its value s belongs.",
            ),
        },
    ),
)

LOG_ODDS = formula(
    "log_odds",
    odds=Derivation(
        right("log_odds", 0),
        {"p": UNIT},
        wrong={
            "upside": ("(1 - p) / p", "Upside down: p stands above."),
            "log": ("log(p / (1 - p))", "That is the logarithm of the odds already."),
            "p": ("p", "That is the probability itself, not yet the odds."),
            "other": ("1 - p", "That is the probability of class 0, not yet the odds."),
            "one": (
                "1 / p",
                "How many times as probable as class 0: 1 - p is missing.",
            ),
            "difference": ("2 p - 1", "The two probabilities are divided."),
            "ratio": ("p / (1 + p)", "The probability of the other class is 1 - p."),
        },
    ),
    probability=Derivation(
        right("log_odds", 1),
        {"z": REAL},
        wrong={
            "odds": ("exp(z)", "Those are the odds; a probability stays below 1."),
            "sign": ("1 / (1 + exp(z))", "That falls as z grows; it has to rise."),
            "minus": (
                "exp(z) / (1 - exp(z))",
                "The sign below: multiply by 1 - p again.",
            ),
            "exp-1-p": ("exp(z) (1 - z)", "p is still on both sides: solve for it."),
            "not-solved": (
                "exp(z) - exp(z)^2",
                "p is still on both sides: solve for it.",
            ),
            "z-for-odds": (
                "z / (1 + z)",
                "z is the logarithm of the odds; the odds are exp(z).",
            ),
        },
    ),
)

LOG_SIGMOID_SLOPES = formula(
    "log_sigmoid_slopes",
    slope_of_log_s=Derivation(
        right("log_sigmoid_slopes", 0),
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
            "over-slope": (
                "1 / (s (1 - s))",
                "Divided by the slope of s; the chain rule multiplies.",
            ),
            "quotient": (
                "s / (1 - s)",
                "Divided by 1 - s; it is what is left as a factor.",
            ),
            "log": ("log(s) s (1 - s)", "The derivative of log s is not log s."),
        },
    ),
    slope_of_log_1_minus_s=Derivation(
        right("log_sigmoid_slopes", 1),
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
