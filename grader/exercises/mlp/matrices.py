"""Backpropagation in matrices and as a recursion: known wrong forms."""

from grader.api import Derivation

from .symbols import REAL, UNIT, formula, right

COLUMNS = {"p": ("k", "1"), "t": ("k", "1"), "a": ("h", "1"), "V": ("k", "h")}


def _columns(position: int, *names: str, wrong: dict) -> Derivation:
    arrays = {name: COLUMNS[name] for name in names}
    ranges = {name: UNIT for name in names if name in ("p", "a")}
    expected = right("matrix_columns", position)
    return Derivation(expected, ranges, arrays, wrong=wrong)


MATRIX_COLUMNS = formula(
    "matrix_columns",
    dE_do=_columns(
        0,
        *("p", "t"),
        wrong={
            "column": ("p - t", "Right numbers in a column; a row is asked for."),
            "D1": ("(t - p).T", "Only the sign is wrong."),
            "stop": ("(-t / p).T", "That is the slope at p; go on to o."),
            "P1": ("((p - t) * p * (1 - p)).T", "That slope has cancelled in p - t."),
        },
    ),
    dE_da=_columns(
        1,
        *("p", "t", "V"),
        wrong={
            "column": (
                "V.T @ (p - t)",
                "Right numbers in a column; a row is asked for.",
            ),
            "D1": ("(t - p).T @ V", "Only the sign is wrong."),
            "C1": ("(p - t).T", "The way back leads through V."),
        },
    ),
    dE_dz=_columns(
        2,
        *("p", "t", "V", "a"),
        wrong={
            "A2": ("(p - t).T @ V", "The slope of the hidden units is missing."),
            "column": (
                "(V.T @ (p - t)) * (a * (1 - a))",
                "Right numbers in a column; a row is asked for.",
            ),
            "D1": ("(t - p).T @ V * (a * (1 - a)).T", "Only the sign is wrong."),
            "A5": (
                "(p - t).T @ V * (a * (1 - a) * (1 - a)).T",
                "One factor 1 - a too many.",
            ),
            "no-transpose": (
                "((p - t).T @ V) * (a * (1 - a))",
                "A row times a column, entry by entry, makes a whole table.",
            ),
        },
    ),
    dE_dV=_columns(
        3,
        *("p", "t", "a"),
        wrong={
            "C6": ("a @ (p - t).T", "Transposed: V has a row for each output."),
            "D1": ("(t - p) @ a.T", "Only the sign is wrong."),
            "no-outer": (
                "(p - t) * a.T * a.T",
                "One entry has one factor from a.",
            ),
        },
    ),
)

BATCH = {
    "X": ("n", "d"),
    "A": ("n", "h"),
    "V": ("h", "k"),
    "P": ("n", "k"),
    "T": ("n", "k"),
}


def _rows(position: int, *names: str, wrong: dict, define=None) -> Derivation:
    arrays = {name: BATCH[name] for name in names}
    symbols = {name: UNIT for name in names if name in ("P", "A")} | {"n": "size"}
    expected = right("matrix_rows", position)
    return Derivation(expected, symbols, arrays, define or {}, wrong=wrong)


MATRIX_ROWS = formula(
    "matrix_rows",
    dE_dV=_rows(
        0,
        *("A", "P", "T"),
        wrong={
            "B1": ("A.T @ (P - T)", "E is a mean over the examples."),
            "D1": ("A.T @ (T - P) / n", "Only the sign is wrong."),
            "C6": ("(P - T).T @ A / n", "Transposed: V is (h, k) here."),
            "B2": ("A.T @ (P - T) / n / n", "The mean is taken twice."),
        },
    ),
    dE_dZ=_rows(
        1,
        *("A", "V", "P", "T"),
        wrong={
            "A2": ("(P - T) @ V.T / n", "The slope of the hidden units is missing."),
            "B1": ("(P - T) @ V.T * A * (1 - A)", "E is a mean over the examples."),
            "D1": ("(T - P) @ V.T * A * (1 - A) / n", "Only the sign is wrong."),
            "A5": (
                "(P - T) @ V.T * A * (1 - A) * (1 - A) / n",
                "One factor 1 - A too many.",
            ),
            "A6": (
                "(P - T) @ V.T * A * (1 - A) * A * (1 - A) / n",
                "The slope is in it twice.",
            ),
        },
    ),
    dE_dW=_rows(
        2,
        *("X", "A", "V", "P", "T"),
        define={"D": right("matrix_rows", 1)},  # which an answer may use, or write out
        wrong={
            "C6": ("D.T @ X", "Transposed: W is (d, h) here."),
            "D1": ("-X.T @ D", "Only the sign is wrong."),
            "B2": ("X.T @ D / n", "The mean is in D already."),
            "B1": ("X.T @ D * n", "E is a mean over the examples."),
        },
    ),
)

HUNT_OUTER_PRODUCT = formula(
    "hunt_outer_product",
    one_example=Derivation(
        right("hunt_outer_product", 0),
        arrays={"g": ("1", "h"), "x": ("d", "1")},
        wrong={
            "C6": ("g * x", "That product comes out as (d, h); W is (h, d) here."),
            "D1": ("-g.T @ x.T", "Only the sign is wrong."),
            "row": ("x.sum() * g", "A row: one number for each unit, whatever x_i."),
        },
    ),
    mean_of_examples=Derivation(
        right("hunt_outer_product", 1),
        {"n": "size"},
        arrays={"G": ("n", "h"), "X": ("n", "d")},
        wrong={
            "B1": ("G.T @ X", "That is the sum over the batch; a mean is asked for."),
            "C6": ("X.T @ G / n", "Transposed: W is (h, d) here."),
            "B2": ("G.T @ X / n / n", "The mean is taken twice."),
            "D1": ("-G.T @ X / n", "Only the sign is wrong."),
        },
    ),
)

DELTA_RECURSION = formula(
    "delta_recursion",
    output_delta=Derivation(
        right("delta_recursion", 0),
        {"o": REAL, "t": REAL},
        wrong={
            "D1": ("2 (t - o)", "Only the sign is wrong."),
            "D3": ("o - t", "This E has no half: where did the 2 go?"),
            "D4": ("(o - t)^2", "That is E itself."),
            "D4-two": ("2 (o - t)^2", "The square is gone after differentiating."),
            "A7": ("2 (o - t) o (1 - o)", "This output is linear: no slope."),
        },
    ),
    hidden_delta=Derivation(
        right("delta_recursion", 1),
        {"z": REAL, "w_1": REAL, "w_2": REAL, "delta_1": REAL, "delta_2": REAL},
        define={"a": "sigmoid(z)"},
        only=("a", "w_1", "w_2", "delta_1", "delta_2"),
        wrong={
            "A2": ("w_1 delta_1 + w_2 delta_2", "The unit's own slope is missing."),
            "A1": (
                "z (1 - z) (w_1 delta_1 + w_2 delta_2)",
                "The slope is fed with the sum z.",
            ),
            "C1": ("a (1 - a) (delta_1 + delta_2)", "Each delta comes by its weight."),
            "P1": ("a (1 - a) w_1 delta_1", "There are two ways to the loss."),
            "product": (
                "a (1 - a) w_1 delta_1 w_2 delta_2",
                "Ways side by side are added.",
            ),
            "C7": (
                "a (1 - a) (w_2 delta_1 + w_1 delta_2)",
                "Which weight leads to which delta?",
            ),
            "A5": (
                "a (1 - a)^2 (w_1 delta_1 + w_2 delta_2)",
                "One factor 1 - a too many.",
            ),
        },
    ),
    d_weight=Derivation(
        right("delta_recursion", 2),
        {"x": REAL, "delta": REAL},
        wrong={
            "C2": ("delta", "What is the weight multiplied by?"),
            "sum": ("x + delta", "Factors of a chain are multiplied."),
            "D1": ("-x delta", "The step has a minus; the gradient has none here."),
            "twice": ("x delta^2", "delta occurs once in the chain."),
        },
    ),
    d_bias=Derivation(
        right("delta_recursion", 3),
        {"x": REAL, "delta": REAL},
        only=("delta",),
        wrong={
            "B9": ("x delta", "A bias sits on an input that is always 1."),
            "B8": ("0", "The bias moves the weighted sum, and so the loss."),
            "one": ("1", "That is the last factor alone."),
            "D1": ("-delta", "Only the sign is wrong."),
        },
    ),
)
