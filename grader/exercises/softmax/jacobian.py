"""Derivatives of softmax and its logarithm: known wrong formulas."""

from grader.api import Derivation

from .symbols import UNIT, formula, pair, right

SOFTMAX_JACOBIAN_CASES = formula(
    "softmax_jacobian_cases",
    same_class=Derivation(
        right("softmax_jacobian_cases", 0),
        {"p_j": UNIT},
        define={"p_i": "p_j"},  # the same class: either letter will do
        wrong={
            "P2": ("1 - p_j", "One factor of the two got lost on the way."),
            "S4.a.2": ("p_j", "Two fractions are subtracted; the second is not 0."),
            "tanh": ("1 - p_j^2", "That is the slope of tanh."),
            "square": ("p_j^2", "The numerator has a slope, too."),
            "other": ("-p_j^2", "Only the denominator is differentiated."),
            "sign": ("p_j^2 - p_j", "More of a logit makes its class more probable."),
            "A5": ("p_j (1 - p_j)^2", "One factor too many."),
        },
    ),
    other_class=Derivation(
        right("softmax_jacobian_cases", 1),
        {"p_i": UNIT, "p_j": UNIT},
        wrong={
            "P1": ("0", "The sum below contains the exponential of every class."),
            "sign": ("p_i p_j", "What one class wins the others lose: the sign."),
            "one": ("-p_j", "The slope of the sum below is missing."),
            "other": ("-p_i", "The numerator is still there."),
            "P3": ("-p_j^2", "Whose exponential is the slope of the sum below?"),
            "first": ("p_j (1 - p_i)", "The numerator does not contain z_i."),
            "first-turned": (
                "p_i (1 - p_j)",
                "That is positive: what one class wins the others lose.",
            ),
        },
    ),
)

SOFTMAX_JACOBIAN = formula(
    "softmax_jacobian",
    in_logit=pair(
        "softmax_jacobian",
        0,
        ("p_i", "p_j", "delta"),
        {
            "P3": ("p_j (delta - p_j)", "For other classes this has p_j twice."),
            "P1": ("delta p_j (1 - p_j)", "For other classes this is 0."),
            "P2": (
                "delta (1 - p_j) - (1 - delta) p_j p_i",
                "For the same class a factor is missing.",
            ),
            "log": ("delta - p_i", "The numerator p_j is missing."),
            "sign": ("p_j (p_i - delta)", "Test it with i = j: the slope is positive."),
            "plus": ("p_j (delta + p_i)", "Test it with your second case."),
            "at-p": (
                "p_j (1 - delta p_i)",
                "delta stands at the wrong place: it is 1 or 0 in front of p_j.",
            ),
            "cases": (
                "(1 - delta) p_j (1 - p_j) - delta p_i p_j",
                "The two cases are exchanged: delta is 1 for the same class.",
            ),
            "one": ("p_j (1 - p_i)", "Where i and j differ the 1 must go."),
        },
    ),
    in_weight=pair(
        "softmax_jacobian",
        1,
        ("p_i", "p_j", "delta", "x"),
        {
            "P3": (
                "p_j (delta - p_j) x",
                "The p in front and the p in the bracket are the same one.",
            ),
            "x": ("p_j (delta - p_i)", "z_i contains w_i multiplied by something."),
            "P1": ("delta p_j (1 - p_j) x", "For other classes that gives 0."),
            "log": ("(delta - p_i) x", "p_j got lost on the way to the weight."),
            "over": ("p_j (delta - p_i) / x", "The chain rule multiplies."),
        },
    ),
)

HUNT_LOG_INDEX = formula(
    "hunt_log_index",
    d_w_i=pair(
        "hunt_log_index",
        None,
        ("p_i", "p_j", "delta", "x"),
        {
            "P3": (
                "(delta - p_j) x",
                "That is the homework's line: look at its index.",
            ),
            "x": ("delta - p_i", "That is the slope in the logit, not in the weight."),
            "not-log": ("p_j (delta - p_i) x", "That is the slope of p_j itself."),
            "sign": ("(p_i - delta) x", "Only the sign is wrong."),
            "P1": ("delta (1 - p_j) x", "For other classes that gives 0."),
            "one": ("(1 - p_i) x", "Where i and j differ the 1 must go."),
        },
    ),
)
