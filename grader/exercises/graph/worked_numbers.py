"""The worked network by hand: right numbers, known wrong ones, sentences."""

from .symbols import numbers

NONE = ((None,) * 4, *((None,) * 3 for _ in range(3)))


def _output(position: int, number: float) -> tuple:
    """A wrong answer that one gradient of the output unit gives away."""
    mine = tuple(number if i == position else None for i in range(4))
    return (mine, *NONE[1:])


def _first_unit(bias: float) -> tuple:
    """A wrong answer that the gradient in the first hidden bias gives away."""
    return (NONE[0], (bias, None, None), *NONE[2:])


WORKED_FORWARD = numbers(
    "worked_forward",
    ("example_1", "example_2", "example_3", "outputs", "squared_residuals", "total"),
    wrong={
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
            ((0.5199893402, 0.5124973965, None), None, None, None, None, None),
            "Example 1: the biases of the hidden units are missing.",
        ),
        "linear": (
            ((0.09, 0.08, None), None, None, None, None, None),
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
        "tanh": (
            ((0.08975778475, None, None), None, None, None, None, None),
            "Example 1: those are values of tanh; the units have sigmoids.",
        ),
        "minus": (
            ((0.4775151752, None, None), None, None, None, None, None),
            "Example 1: the sigmoid falls in yours; look at the sign of the exponent.",
        ),
        "sum-first": (
            (None, None, None, None, None, 831.1042944),
            "total: square each residual, then add up.",
        ),
        "targets": (
            (None, None, None, None, (98.86823864, None, None), None),
            "Each output has the target of its own example.",
        ),
        "residual-as-output": (
            (None, None, None, (-7.943250909, None, None), None, None),
            "outputs: those are residuals; the target is no part of an output.",
        ),
        "residual": (
            (None, None, None, None, (7.943250909, None, None), None),
            "Those are residuals; square them.",
        ),
    },
)

WORKED_BACKWARD = numbers(
    "worked_backward",
    ("output_unit", "unit_1", "unit_2", "unit_3"),
    wrong={
        "D1": (
            (
                (28.82887952, 15.19408553, None, None),
                *[(None, None, None)] * 3,
            ),
            "The homework's sign: every output is too small, so every residual o - t "
            "is negative.",
        ),
        "D2": (
            (
                (-57.65775904, -30.38817106, None, None),
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
            "unit_2: the homework's numbers, with the sign of t - o and too few "
            "digits.",
        ),
        "B1": (
            (
                (-9.609626507, -5.064695177, None, None),
                *[(None, None, None)] * 3,
            ),
            "Three times too short: E adds the examples up, no mean.",
        ),
        "one": (
            (
                (-7.943250909, -4.150228060, None, None),
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
            "unit_1: the slope of the sigmoid is missing.",
        ),
        "half-slope": (
            (
                (None,) * 4,
                (-0.3038817106, None, None),
                *[(None, None, None)] * 2,
            ),
            "unit_1: the factor 1 minus the hidden output is missing, as in the "
            "homework.",
        ),
        "no-v": (
            _first_unit(-7.185874966),
            "unit_1: the way leads through the output weight.",
        ),
        "bias-last": (
            _output(0, -15.19408553),
            "output_unit: the bias c comes first.",
        ),
        "unit-bias-last": (
            _first_unit(-0.1932813018),
            "unit_1: the bias comes first.",
        ),
        "last": (
            _output(0, -9.942776842),
            "That is the last example alone; all three pay in.",
        ),
        "slope-of-sum": (
            _first_unit(-0.05559030498),
            "unit_1: the slope wants the value after the sigmoid.",
        ),
        "tanh": (_first_unit(-0.4164133791), "unit_1: that is the slope of tanh."),
        "bias-of-one": (
            _first_unit(-0.03963593758),
            "unit_1: its bias collects from all three examples.",
        ),
        "sigmoid-output": (
            _output(0, -6.858722519),
            "The output unit is linear: no slope of a sigmoid there.",
        ),
        "c-is-1": (
            _output(0, 1),
            "output_unit: 1 is the slope of o in c; each residual comes in front.",
        ),
        "times-v": (
            _output(1, -0.5765775904),
            "output_unit: the residuals meet hidden outputs there, not weights.",
        ),
        "sums": (
            _output(1, -45.54735738),
            "output_unit: multiply example by example, then add up.",
        ),
        "no-biases": (
            _output(0, -28.86030232),
            "The biases are missing in the forward pass.",
        ),
    },
)
