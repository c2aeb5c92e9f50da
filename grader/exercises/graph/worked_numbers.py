"""The worked network by hand: right numbers, known wrong ones, sentences."""

from .symbols import numbers

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

WORKED_BACKWARD = numbers(
    "worked_backward",
    ("output_unit", "unit_1", "unit_2", "unit_3"),
    wrong={
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
            "unit_2: the homework's numbers, with the sign of t - o and too few "
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
    },
)
