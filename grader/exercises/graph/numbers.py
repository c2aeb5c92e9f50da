"""Numbers by hand of notebook 4: right ones, known wrong ones, sentences."""

from .symbols import numbers

RULES = ("a + c", "a * c", "a + b", "a * b", "max(a, b)", "min(a, b)")


def _rules(**wrong) -> dict:
    """An answer with a few wrong entries; the rest may be anything."""
    blank = {"one": (None,), "two": (None, None)}
    answer = {rule: blank["one" if rule[-1] == "c" else "two"] for rule in RULES}
    return answer | {RULES[int(key[1])]: value for key, value in wrong.items()}


LOCAL_RULES_BY_HAND = numbers(
    "local_rules_by_hand",
    (),
    wrong={
        "N21": (
            _rules(_0=(1,), _1=(4,)),
            "Those are local derivatives; multiply them by the upstream gradient, 5.",
        ),
        "constant": (_rules(_0=(20,)), "a + c: the slope of a + c in a is not c."),
        "value": (_rules(_1=(10,)), "a * c: the slope in a is the other factor."),
        "own": (_rules(_3=(10, -15)), "a * b: the two are exchanged."),
        "split": (_rules(_2=(2.5, 2.5)), "a + b: nothing is shared out: both get 5."),
        "values": (_rules(_2=(10, -15)), "a + b: the slopes of a sum are 1."),
        "both": (_rules(_4=(5, 5)), "max: moving the smaller one moves nothing."),
        "chosen": (_rules(_4=(10, 0)), "max: the value 2 is no slope."),
        "swapped": (
            _rules(_4=(0, 5), _5=(5, 0)),
            "max and min are exchanged: which of 2 and -3 is chosen?",
        ),
        "negative": (_rules(_5=(0, -5)), "min: it moves up when b moves up."),
    },
)

SHAPES = (
    *(f"all_derivatives_{i}" for i in (1, 2, 3)),
    *(f"flows_back_{i}" for i in (1, 2, 3)),
)
ANY = (None, None)

GRADIENT_SHAPES = numbers(
    "gradient_shapes",
    SHAPES,
    wrong={
        "N21": (
            (ANY, ANY, ANY, ANY, (2, 12), ANY),
            "What flows back has the shape of the input; all local derivatives "
            "together are met only on the way.",
        ),
        "output": (
            (ANY, ANY, ANY, ANY, (1, 3), ANY),
            "Three numbers come from above; how many inputs wait below?",
        ),
        "sum": (
            (ANY, (1, 7), ANY, ANY, ANY, ANY),
            "Every output has a derivative in every input.",
        ),
        "flat": (
            (ANY, (1, 12), ANY, ANY, ANY, ANY),
            "Twelve is right; outputs and inputs have one axis each.",
        ),
        "scalar": (
            ((0, 1), ANY, ANY, ANY, ANY, ANY),
            "The output is one number, but it moves with each of four inputs.",
        ),
        "matrix-flat": (
            (ANY, ANY, (1, 10), ANY, ANY, ANY),
            "The input is a matrix, and so are the derivatives in it.",
        ),
    },
)

ENGINE_BY_HAND = numbers(
    "engine_by_hand",
    ("right", "overwritten", "called_twice", "late_user_right", "late_user_early"),
    wrong={
        "N14": (
            (3, None, None, None, None),
            "a goes into the product twice, and each use pays in 3.",
        ),
        "N15": (
            (None, None, 6, None, None),
            "The second call adds to what the first one left behind.",
        ),
        "N15-three": (
            (None, None, 18, None, None),
            "Two calls add the same amount twice, not three times.",
        ),
        "N16": (
            (None, None, None, 2.581549, None),
            "late_user_right: s is used twice, by the sine and by the product.",
        ),
        "degrees": (
            (None, None, None, 4.468767, None),
            "late_user_right: the sine takes radians.",
        ),
        "late-only": (
            (None, None, None, None, -0.5225414),
            "late_user_early: that is the sine's contribution, which comes too late.",
        ),
        "not-chained": (
            (None, None, None, 0.7919262, None),
            "late_user_right: that is the slope in s; go on to a.",
        ),
    },
)

JACOBIANS_AT_A_POINT = numbers(
    "jacobians_at_a_point",
    ("row_1", "row_2", "d_curve"),
    wrong={
        "transposed": (
            ((2, 3), (2, 16), None),
            "Rows and columns are exchanged: a row holds the slopes of one output.",
        ),
        "zeroth": (
            ((1, 2), None, None),
            "row_1: the slope of a square has a factor 2.",
        ),
        "value": (((5, 4), None, None), "row_1: where is that from? Differentiate."),
        "old-point": ((None, (3, 8), None), "row_2: put in y = 2, not 1."),
        "partial": (
            (None, None, (4, 3)),
            "d_curve: y moves with t, too; both ways add up.",
        ),
        "undifferentiated": (
            (None, None, (12, 70)),
            "d_curve: that is the value of F at t = 2; differentiate.",
        ),
        "chain": (
            (None, None, (None, 35)),
            "d_curve: the slope of t^4 is missing a factor.",
        ),
    },
)
