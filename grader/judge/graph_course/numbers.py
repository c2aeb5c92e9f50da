"""Numbers by hand of notebook 4: right ones, known wrong ones, sentences."""

from grader.judge.numeric import Numbers
from grader.judge.pencil import NumberExercise
from solutions import graph as solution


def _numbers(name: str, names: tuple[str, ...], wrong: dict) -> NumberExercise:
    reference = getattr(solution, name)
    return NumberExercise(name, reference, Numbers(reference(), names, wrong=wrong))


RULES = ("a + c", "a * c", "a + b", "a * b", "max(a, b)", "min(a, b)")


def _rules(**wrong) -> dict:
    """An answer with a few wrong entries; the rest may be anything."""
    blank = {"one": (None,), "two": (None, None)}
    answer = {rule: blank["one" if rule[-1] == "c" else "two"] for rule in RULES}
    return answer | {RULES[int(key[1])]: value for key, value in wrong.items()}


LOCAL_RULES_BY_HAND = _numbers(
    "local_rules_by_hand",
    (),
    {
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
    *(f"derivatives_{i}" for i in (1, 2, 3)),
    *(f"flows_back_{i}" for i in (1, 2, 3)),
)
ANY = (None, None)

GRADIENT_SHAPES = _numbers(
    "gradient_shapes",
    SHAPES,
    {
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

ENGINE_BY_HAND = _numbers(
    "engine_by_hand",
    ("right", "overwritten", "called_twice", "late_user_right", "late_user_early"),
    {
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

JACOBIANS_AT_A_POINT = _numbers(
    "jacobians_at_a_point",
    ("row_1", "row_2", "d_curve"),
    {
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

WORKED_FORWARD = _numbers(
    "worked_forward",
    ("hidden_1", "hidden_2", "hidden_3", "outputs", "squared_residuals", "total"),
    {
        "C5": (
            (None, (0.5249791875, 0.5299640518, None), None, None, None, None),
            "Example 2: the first two hidden units are exchanged, as in the homework.",
        ),
        "CG.12b1": (
            (None, (0.52498, 0.52996, None), None, None, None, None),
            "Example 2: the first two hidden units are exchanged, as in the homework, "
            "and rounded to five digits.",
        ),
        "bias": (
            ((0.5199893402, 0.5124973965, 0.5124973965), None, None, None, None, None),
            "Example 1: the biases of the hidden units are missing.",
        ),
        "linear": (
            ((0.09, 0.08, 0.07), None, None, None, None, None),
            "Example 1: those are the weighted sums, before the sigmoid.",
        ),
        "sigmoid-output": (
            (None, None, None, (0.5141834662, None, None), None, None),
            "The output unit is linear: no sigmoid there.",
        ),
        "CG.13d2": (
            (None, None, None, (0.5223, None, None), None, None),
            "That is a hidden unit of example 1; the homework took it for the output.",
        ),
        "no-c": (
            (None, None, None, (0.04674909101, None, None), None, None),
            "The bias of the output is missing.",
        ),
        "D2": (
            (None, None, None, None, (31.54761750, None, None), None),
            "No half here: the squared residuals are asked for.",
        ),
        "half": (
            (None, None, None, None, None, 140.8500256),
            "total: no half here: the sum of the three squares.",
        ),
        "mean": (
            (None, None, None, None, None, 93.90001706),
            "total: the sum of the three is asked for, not the mean.",
        ),
        "residual": (
            (None, None, None, None, (7.943250909, None, None), None),
            "Those are residuals; square them.",
        ),
    },
)

WORKED_BACKWARD = _numbers(
    "worked_backward",
    ("output_unit", "hidden_1", "hidden_2", "hidden_3"),
    {
        "D1": (
            (
                (28.82887952, 15.19408553, 15.07012525, 15.02049279),
                *[(None, None, None)] * 3,
            ),
            "The homework's sign: every output is too small, so every residual o - t "
            "is negative.",
        ),
        "D2": (
            (
                (-57.65775904, -30.38817106, -30.14025050, -30.04098558),
                *[(None, None, None)] * 3,
            ),
            "Twice too long: E is half the sum of squares.",
        ),
        "CG.12f": (
            ((None, 15.019, 15.066, 15.017), *[(None, None, None)] * 3),
            "output_unit: the homework's numbers. Every residual o - t is negative, so "
            "these are, too; their digits are off besides.",
        ),
        "CG.12g4": (
            ((None,) * 4, (None,) * 3, (0.216, 0.29, 0.5133), (None,) * 3),
            "hidden_2: the homework's numbers, with the sign of t - o and too few "
            "digits.",
        ),
        "B1": (
            (
                (-9.609626507, -5.064695177, -5.023375083, -5.006830930),
                *[(None, None, None)] * 3,
            ),
            "Three times too short: E adds the examples up, no mean.",
        ),
        "one": (
            (
                (-7.943250909, -4.150228060, -4.130405799, -4.110575612),
                *[(None, None, None)] * 3,
            ),
            "That is the first example alone; all three pay in.",
        ),
        "A2": (
            (
                (None,) * 4,
                (-0.5765775904, -0.7754331, -1.372012),
                *[(None, None, None)] * 2,
            ),
            "hidden_1: the slope of the sigmoid is missing.",
        ),
        "half-slope": (
            (
                (None,) * 4,
                (-0.3038817106, None, None),
                *[(None, None, None)] * 2,
            ),
            "hidden_1: the factor 1 minus the hidden output is missing, as in the "
            "homework.",
        ),
    },
)
