"""The chain rule through two boxes f1 and f2: known wrong answers and sentences."""

from .symbols import LABEL, REAL, UNIT, formulas

BOXES = {"f2_w2": REAL, "f2_f1": REAL, "f1_w1": REAL}

COMPOSITE_SQUARED = formulas(
    "composite_squared",
    {
        "d_w1": {
            "D1": ("(t - o) f2_f1 f1_w1", "The sign; t - o has a minus inside."),
            "D2": ("2 (o - t) f2_f1 f1_w1", "The half cancels the 2."),
            "skip": ("(o - t) f1_w1", "The way from w1 leads through f2, too."),
            "short": ("(o - t) f2_f1", "The last box on the way is missing."),
            "other": ("(o - t) f2_w2", "That is the way that leads to w2."),
            "D6": ("o f2_f1 f1_w1", "The output stands for the residual."),
            "sum": ("(o - t) (f2_f1 + f1_w1)", "Along one way you multiply."),
            "D4": ("(o - t)^2 f2_f1 f1_w1", "The square is differentiated, too."),
            "E": ("(o - t)^2/2 f2_f1 f1_w1", "E itself stands there, not its slope."),
        },
        "d_w2": {
            "D1": ("(t - o) f2_w2", "The sign; t - o has a minus inside."),
            "D2": ("2 (o - t) f2_w2", "The half cancels the 2."),
            "long": (
                "(o - t) f2_f1 f2_w2",
                "The weight w2 enters f2 directly, not by f1.",
            ),
            "other": ("(o - t) f2_f1 f1_w1", "That is the way to w1."),
            "D6": ("o f2_w2", "The output stands for the residual."),
            "D4": ("(o - t)^2 f2_w2", "The square is differentiated, too."),
            "E": ("(o - t)^2/2 f2_w2", "E itself stands there, not its slope."),
        },
    },
    symbols={"o": REAL, "t": REAL, **BOXES},
)

SLOPE = "(t/p - (1 - t)/(1 - p))"
INNER_PLUS = "(t/p + (1 - t)/(1 - p))"

HUNT_COMPOSITE_BINARY = formulas(
    "hunt_composite_binary",
    {
        "loss": {
            "D1": (
                "t log(p) + (1 - t) log(1 - p)",
                "That is the homework's; it is largest where p is best.",
            ),
            "D11": ("-t log(p)", "An example of class 0 costs something, too."),
            "A13": (
                "-t log(p) + (1 - t) log(1 - p)",
                "The minus stands in front of both terms.",
            ),
            "D8": ("-t p - (1 - t) (1 - p)", "The logarithms are gone."),
        },
        "d_p": {
            "D1": (SLOPE, "It has the sign of the homework's log-likelihood."),
            "D10": (
                f"-{INNER_PLUS}",
                "The derivative of log(1 - p) has an inner minus.",
            ),
            "both": (INNER_PLUS, "Neither minus is where it belongs."),
            "cancelled": ("p - t", "That is the slope in the logit; stay at p."),
        },
        "d_w1": {
            "D1": (f"{SLOPE} f2_f1 f1_w1", "It belongs to the log-likelihood."),
            "D10": (
                f"-{INNER_PLUS} f2_f1 f1_w1",
                "The inner minus of log(1 - p) got lost.",
            ),
            "hw": (
                "t/p + (1 - t)/(1 - p) f2_f1 f1_w1",
                "That is the homework's line: two signs and the brackets.",
            ),
            "brackets": (
                "-(t/p) + (1 - t)/(1 - p) f2_f1 f1_w1",
                "Brackets: the boxes multiply both terms.",
            ),
            "skip": (f"-{SLOPE} f1_w1", "The way leads through f2, too."),
        },
        "d_w2": {
            "D1": (f"{SLOPE} f2_w2", "It belongs to the log-likelihood."),
            "D10": (f"-{INNER_PLUS} f2_w2", "The inner minus got lost."),
            "hw": (
                "t/p - (1 - t)/(1 - p) f2_w2",
                "That is the homework's line: a sign and the brackets.",
            ),
            "brackets": (
                "-(t/p) + (1 - t)/(1 - p) f2_w2",
                "Brackets: f2_w2 multiplies both terms.",
            ),
            "long": (f"-{SLOPE} f2_f1 f2_w2", "The weight w2 enters f2 directly."),
        },
    },
    symbols={"p": UNIT, "t": LABEL, **BOXES},
)

ERRORS = "(p_1 - t_1) {} + (p_2 - t_2) {}"
RATIOS = "t_1/p_1 {} + t_2/p_2 {}"
F1, W2 = ("p1_f1", "p2_f1"), ("p1_w2", "p2_w2")

HUNT_COMPOSITE_VECTOR = formulas(
    "hunt_composite_vector",
    {
        "squared_d_w1": {
            "D1": (
                f"-({ERRORS.format(*F1)}) f1_w1",
                "The homework's sign: the inner minus is missing.",
            ),
            "one": (
                "(p_1 - t_1) p1_f1 f1_w1",
                "The second output is a way to w1 as well.",
            ),
            "brackets": (
                f"{ERRORS.format(*F1)} f1_w1",
                "Brackets: f1_w1 belongs to both outputs.",
            ),
            "mixed": (
                "(p_1 - t_1 + p_2 - t_2) (p1_f1 + p2_f1) f1_w1",
                "Each residual meets its own output only.",
            ),
            "D2": (
                f"2 ({ERRORS.format(*F1)}) f1_w1",
                "The half cancels the 2.",
            ),
        },
        "squared_d_w2": {
            "D1": (f"-({ERRORS.format(*W2)})", "Only the sign is wrong."),
            "one": ("(p_1 - t_1) p1_w2", "The second output is missing."),
            "mixed": (
                "(p_1 - t_1 + p_2 - t_2) (p1_w2 + p2_w2)",
                "Each residual meets its own output only.",
            ),
            "D2": (f"2 ({ERRORS.format(*W2)})", "The half cancels."),
        },
        "entropy": {
            "D1": (
                "t_1 log(p_1) + t_2 log(p_2)",
                "That is the homework's, and never positive.",
            ),
            "P5": ("-(log(p_1) + log(p_2))", "The targets are not in it."),
            "one": ("-t_1 log(p_1)", "Add up over both outputs."),
        },
        "entropy_d_w1": {
            "D1": (
                f"({RATIOS.format(*F1)}) f1_w1",
                "It fits the loss without its minus.",
            ),
            "residual": (
                f"({ERRORS.format(*F1)}) f1_w1",
                "That is the squared error's; here p is no softmax yet.",
            ),
            "brackets": (
                "-t_1/p_1 p1_f1 - t_2/p_2 p2_f1 f1_w1",
                "Brackets: f1_w1 belongs to both outputs.",
            ),
            "one": ("-t_1/p_1 p1_f1 f1_w1", "A second way is missing."),
        },
        "entropy_d_w2": {
            "D1": (
                RATIOS.format(*W2),
                "It fits the loss without its minus.",
            ),
            "residual": (
                ERRORS.format(*W2),
                "That is the squared error's.",
            ),
            "one": ("-t_1/p_1 p1_w2", "The second output is missing."),
        },
    },
    symbols={
        **dict.fromkeys(("p_1", "p_2", "t_1", "t_2"), UNIT),
        **dict.fromkeys((*F1, *W2, "f1_w1"), REAL),
    },
)
