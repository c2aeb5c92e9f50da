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
        "added": (
            (ANY, ANY, (2, 7), ANY, ANY, ANY),
            "A matrix (2, 5) has more entries than 2 + 5.",
        ),
        "length": (
            ((4, 4), ANY, ANY, ANY, ANY, ANY),
            "A vector has one axis, however long it is.",
        ),
        "axis-of-a-number": (
            ((2, 4), ANY, ANY, ANY, ANY, ANY),
            "One number has no axis of its own.",
        ),
        "loss": (
            (ANY, ANY, ANY, (0, 1), ANY, ANY),
            "The loss is one number; what flows back belongs to the input.",
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
        "value": (
            (9, None, None, None, None),
            "That is the value of a * a; its slope in a is asked for.",
        ),
        "N14": (
            (3, None, None, None, None),
            "a goes into the product twice, and each use pays in 3.",
        ),
        "N14-kept": (
            (None, 6, None, None, None),
            "overwritten: there the second payment takes the place of the first.",
        ),
        "N15": (
            (None, None, 6, None, None),
            "The second call adds to what the first one left behind.",
        ),
        **{
            f"N15-{times}": (
                (None, None, times, None, None),
                "called_twice: each call adds what a right engine gives, once.",
            )
            for times in (9, 18, 36)
        },
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
        "early-in-s": (
            (None, None, None, None, 0.9929036511),
            "late_user_early: that is what s gets; go on to a.",
        ),
        "s-is-a": (
            (None, None, None, 3.409397323, None),
            "late_user_right: you put a in for s; s is its square.",
        ),
        "no-s": (
            (None, None, None, 2.272353413, None),
            "late_user_right: the sine has s in front, so its slope has, too.",
        ),
        "minus": (
            (None, None, None, 3.104090868, None),
            "late_user_right: the slope of the sine is the cosine, not minus it.",
        ),
        "sine-alone": (
            (None, None, None, -0.5225413755, None),
            "late_user_right: that is the way through the sine alone.",
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
        "old-point": ((None, (3, 8), None), "row_2: 8 is 8 y at y = 1; here y is 2."),
        "other-x": (((4, 2), None, None), "row_1: put in x = 1; 2 is y."),
        "values": (((5, 19), None, None), "That is F itself; differentiate."),
        "squared": (
            (None, (3, 32), None),
            "row_2: the exponent of y comes down, and 1 less stays.",
        ),
        "old-t": ((None, None, (6, 19)), "d_curve: put in t = 2, not 1."),
        "no-3": ((None, None, (12, 128)), "d_curve: the slope of 3 t is missing."),
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
