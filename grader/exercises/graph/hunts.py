"""The worked network in formulas: known wrong answers and sentences."""

from .symbols import REAL, UNIT, formulas

HUNT_SMALL_GRAPH = formulas(
    "hunt_small_graph",
    {
        "d_o": {
            "CG.4b": ("a_1", "That is the slope of o in v_1, not of L in o."),
            "D1": ("2 (t - o)", "The sign."),
            "D3": ("o - t", "This loss has no half: the 2 stays."),
            "D4": ("2 (o - t)^2", "The square is differentiated."),
        },
        "a_1_w11": {
            "CG.4d": ("a_1 (1 - a_1)", "The factor of w11 in the sum is gone."),
            "A5": (
                "a_1 (1 - a_1)^2 x_1",
                "The homework's line: one factor 1 - a_1 too many.",
            ),
            "A2": ("x_1", "The slope of the sigmoid is missing."),
            "A8": ("a_1 (1 - a_1 x_1)", "Brackets: x_1 is no part of them."),
            "self": ("a_1 x_1", "Half of the sigmoid's slope."),
        },
    },
    symbols={"o": REAL, "t": REAL, "a_1": UNIT, "x_1": REAL},
)

HUNT_WORKED_FORMULAS = formulas(
    "hunt_worked_formulas",
    {
        "d_v": {
            "CG.12e3": ("o - t a", "The homework's line: the brackets are gone."),
            "D1": ("(t - o) a", "The sign."),
            "D2": ("2 (o - t) a", "The half cancels the 2."),
            "D6": ("o a", "The output stands for the residual."),
            "C2": (
                "(o - t) x",
                "The weight v multiplies the hidden output, not the input.",
            ),
        },
        "a_w": {
            "A8": (
                "a (1 - a x)",
                "The homework's line: the bracket closes too late.",
            ),
            "A2": ("x", "The slope of the sigmoid is missing."),
            "A5": ("a (1 - a)^2 x", "One factor 1 - a too many."),
            "x": ("a (1 - a)", "The weight w is multiplied by something in the sum."),
        },
        "d_a": {
            "D6": (
                "o v",
                "The homework's line: it has the output, the target nowhere.",
            ),
            "CG.12e1": (
                "(o - t) a",
                "That goes through v, as the homework did; w is reached through a.",
            ),
            "D1": ("(t - o) v", "The sign."),
            "D2": ("2 (o - t) v", "The half cancels the 2."),
            "C1": ("o - t", "The wire v is missing."),
            "A1": ("(o - t) v a (1 - a)", "That is one step further, at the sum of a."),
        },
    },
    symbols={"o": REAL, "t": REAL, "v": REAL, "a": UNIT, "x": REAL},
)

HUNT_MATRIX_FORM = formulas(
    "hunt_matrix_form",
    {
        "d_o": {
            "D1": ("2 (t - o)", "The homework's sign."),
            "D3": ("o - t", "This loss has no half: the 2 stays."),
        },
        "d_v": {
            "D1": ("2 (t - o) a", "The sign of line 3 was carried on."),
            "D3": ("(o - t) a", "The 2 stays."),
            "CG.13d7": ("2 (o - t) v", "That is the gradient of a."),
        },
        "d_a": {
            "D1": ("2 (t - o) v", "The sign of line 3 was carried on."),
            "own": ("2 (o - t) a", "In the output a is multiplied by v."),
            "A1": ("2 (o - t) v * a * (1 - a)", "That is one step further."),
        },
        "d_b": {
            "A2": ("2 (o - t) v", "The slope of the sigmoid is missing."),
            "D1": ("2 (t - o) v * a * (1 - a)", "The sign."),
            "C1": ("2 (o - t) a * (1 - a)", "The output weights are missing."),
            "A5": ("2 (o - t) v * a * (1 - a)^2", "1 - a is in it twice."),
        },
        "d_W": {
            "A2": ("2 (o - t) v @ x.T", "The slope of the sigmoid is missing."),
            "D1": ("2 (t - o) (v * a * (1 - a)) @ x.T", "The sign."),
            "C1": (
                "2 (o - t) (a * (1 - a)) @ x.T",
                "The output weights v are missing.",
            ),
            "C6": (
                "2 (o - t) x @ (v * a * (1 - a)).T",
                "It is transposed: W has one row for each hidden unit.",
            ),
        },
    },
    symbols={"o": REAL, "t": REAL, "a": UNIT},
    arrays={"a": ("h", "1"), "v": ("h", "1"), "x": ("d", "1")},
)
