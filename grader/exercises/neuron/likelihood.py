"""Formulas of notebook 1 from the likelihood on: known wrong answers."""

from grader.api import Derivation

from .symbols import LABEL, REAL, SMALL, UNIT, formula, right

LIKELIHOOD = formula(
    "likelihood",
    factor=Derivation(
        right("likelihood", 0),
        {"p": UNIT, "y": LABEL},
        wrong={
            "no-power": ("p^y (1 - p)", "For y = 1 the second factor must be 1."),
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
        right("likelihood", 1),
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
            "product": (
                "y log(p) (1 - y) log(1 - p)",
                "That is 0 for both labels; the logarithm of a product is a sum.",
            ),
            "S2.AN.13c": (
                "y log(p) + (1 - y) log(p)",
                "The second logarithm is that of 1 - p.",
            ),
            "P5": (
                "log(p) + log(1 - p)",
                "The label is not in it: it switches one of the two terms off.",
            ),
            "second-always": (
                "y log(p) + log(1 - p)",
                "The second term is there for y = 1, too: its exponent is missing.",
            ),
            "powers": (
                "log(p)^y + log(1 - p)^(1 - y)",
                "An exponent inside of a logarithm comes down as a factor.",
            ),
            "slope": (
                "y / p + (1 - y) / (1 - p)",
                "Those are slopes of the logarithms; the logarithms are asked for.",
            ),
        },
    ),
)

HUNT_CROSS_ENTROPY = formula(
    "hunt_cross_entropy",
    loss=Derivation(
        right("hunt_cross_entropy"),
        {"p": UNIT, "y": LABEL},
        wrong={
            "second-sign": (
                "-y log(p) + (1 - y) log(1 - p)",
                "That equals the homework's: both terms need the minus.",
            ),
            "D1": (
                "y log(p) + (1 - y) log(1 - p)",
                "That is the log-likelihood, never positive; the loss is minus that.",
            ),
            "D8": ("-y log(p)", "What does the loss say when y = 0?"),
            "D8-first": (
                "-(1 - y) log(1 - p)",
                "What does the loss say when y = 1?",
            ),
            "second-always": (
                "-(y log(p) + log(1 - p))",
                "The second term counts for y = 1, too: 1 - y switches it off.",
            ),
            "slope": (
                "-y / p + (1 - y) / (1 - p)",
                "That is the slope of the loss in p, not the loss.",
            ),
            "distance": (
                "abs(y - p)",
                "That is the distance of p and y, another loss.",
            ),
            "swap": ("-((1 - y) log(p) + y log(1 - p))", "The labels are exchanged."),
            "P4": ("-(p log(p) + (1 - p) log(1 - p))", "The label is not in it."),
            "S2.AN.13c": (
                "-(y log(p) + (1 - y) log(p))",
                "The second logarithm is that of 1 - p.",
            ),
            "squared": ("(y - p)^2", "That is the squared error, another loss."),
            "first-sign": (
                "y log(p) - (1 - y) log(1 - p)",
                "Now the first term lacks the minus: both terms need it.",
            ),
            "likelihood": (
                "p^y (1 - p)^(1 - y)",
                "That is the likelihood; the loss is minus its logarithm.",
            ),
        },
    ),
)

LOGIT_GRADIENT = formula(
    "logit_gradient",
    d_z=Derivation(
        right("logit_gradient", 0),
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
            "D8-first": ("(1 - y) p", "The term of y = 1 is missing."),
            "D10": ("-y (1 - p) - (1 - y) p", "log(1 - p) has a sign of its own."),
            "D6": ("p", "The label is not in it."),
            "squared": (
                "2 (p - y) p (1 - p)",
                "That belongs to the squared error; the loss has logarithms.",
            ),
            "one": ("1 - p", "That is the slope of log p; the loss has two terms."),
        },
    ),
    d_w=Derivation(
        right("logit_gradient", 1),
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

HUNT_HYPOTHESIS = formula(
    "hunt_hypothesis",
    h=Derivation(
        right("hunt_hypothesis"),
        {"w": REAL, "x": REAL, "b": REAL},
        wrong={
            "D7": ("w x + b", "That is the homework's h: it can be 7, and log(1 - 7)?"),
            "bias": ("1 / (1 + exp(-w x))", "The bias is missing."),
            "sign": ("1 / (1 + exp(w x + b))", "That falls as the sum grows."),
            "step": ("step(w x + b)", "A step is no probability: it says 0 or 1."),
            "tanh": ("tanh(w x + b)", "That is tanh; a probability is never negative."),
            "outside": (
                "1 / (1 + exp(-w x) + b)",
                "The bias stands outside of the exponent; it is a part of the sum.",
            ),
            "behind": (
                "1 / (1 + exp(-w x)) + b",
                "The bias is added to the probability; it is a part of the sum.",
            ),
            "odds": (
                "exp(w x + b)",
                "Those are the odds; a probability stays below 1.",
            ),
            "shifted": (
                "1 / (1 + exp(-w (x + b)))",
                "The bias gets multiplied by w; it stands alone in the sum.",
            ),
            "slope": (
                "exp(-(w x + b)) / (1 + exp(-(w x + b)))^2",
                "That is the slope of the sigmoid; h is its value.",
            ),
        },
    ),
)

HUNT_EXPONENT = formula(
    "hunt_exponent",
    d_x=Derivation(
        right("hunt_exponent"),
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
            "other": (
                "-y w / (1 + exp(-w x))",
                "Your last factor is 1/(1 + e^(-wx)); the bracket is 1 minus that.",
            ),
            "no-log": (
                "-y w exp(-w x) / (1 + exp(-w x))^2",
                "That is the slope of -y sigmoid(w x); the logarithm brings one more "
                "factor.",
            ),
            "no-sigmoid": (
                "-y w (1 - w x)",
                "1 - w x stands where 1 - sigmoid(w x) belongs.",
            ),
            "bracket": ("-y w", "The bracket of line 1 is missing."),
            "numerator": (
                "-y w exp(-w x)",
                "Of the bracket the numerator is there; its denominator is missing.",
            ),
            "error": (
                "(1 / (1 + exp(-w x)) - y) w",
                "That is the slope of the cross-entropy; this E has one term of it.",
            ),
            "outer": (
                "-y w (1 + exp(-w x))",
                "Only the derivative of the logarithm is there, times w.",
            ),
        },
    ),
)
