"""Formulas of the regression net: chains to both layers, and the source's slips."""

from grader.api import Derivation

from .symbols import RATE, REAL, formula, right

OUTPUT = {"o": REAL, "t": REAL}
HIDDEN = {**OUTPUT, "v": REAL, "z": REAL, "x": REAL}

OUTPUT_WEIGHT_CHAIN = formula(
    "output_weight_chain",
    dE_do=Derivation(
        right("output_weight_chain", 0),
        OUTPUT,
        wrong={
            "D1": ("t - o", "Only the sign is wrong: does E rise or fall with o?"),
            "D2": ("2 (o - t)", "Twice too much: E carries a half."),
            "D3": ("(o - t) / 2", "Half of it: where did the 2 of the square go?"),
            "D4": ("(o - t)^2", "After differentiating, is the square still there?"),
            "D4-half": ("(o - t)^2 / 2", "That is E itself, not its slope."),
            "D6": ("o", "The target has no influence on your slope."),
        },
    ),
    do_dv=Derivation(
        right("output_weight_chain", 1),
        {"a": (0.05, 0.95), "v": REAL},
        only=("a",),
        wrong={
            "own": ("v", "That is the slope in a; the weight itself is moved here."),
            "one": ("1", "v is not alone in its term: what is it multiplied by?"),
            "product": ("v a", "That is the term itself, not its slope."),
            "A2": ("a (1 - a)", "a is no function of v; it is only a factor."),
        },
    ),
    dE_dv=Derivation(
        right("output_weight_chain", 2),
        {**OUTPUT, "a": (0.05, 0.95)},
        wrong={
            "D1": ("(t - o) a", "Only the sign is wrong."),
            "C2": ("o - t", "Each output weight is multiplied by something."),
            "D2": ("2 (o - t) a", "Twice too much: E carries a half."),
            "D4": ("(o - t)^2 a", "The square is gone after differentiating."),
            "A7": ("(o - t) a (1 - a)", "Nothing bends between v and o."),
            "sum": ("(o - t) + a", "Factors of a chain are multiplied."),
        },
    ),
)

HIDDEN_WEIGHT_CHAIN = formula(
    "hidden_weight_chain",
    do_da=Derivation(
        right("hidden_weight_chain", 0),
        {"v": REAL, "a": (0.05, 0.95)},
        wrong={
            "own": ("a", "That is the slope in v; here the hidden output moves."),
            "C1": ("1", "Through which weight does this unit reach the output?"),
            "product": ("v a", "That is the term itself, not its slope."),
        },
    ),
    da_dz=Derivation(
        right("hidden_weight_chain", 1),
        {"z": REAL},
        define={"a": "sigmoid(z)"},
        only=("a",),
        wrong={
            "A1": ("z (1 - z)", "s (1 - s) wants the value after the activation."),
            "tanh": ("1 - a^2", "That is the slope of tanh."),
            "A5": ("a (1 - a)^2", "One factor 1 - a too many."),
            "A6": ("a^2 (1 - a)^2", "The slope is in it twice."),
            "half": ("1 - a", "One of the two factors is missing."),
            "self": ("a", "That is the sigmoid, not its slope."),
        },
    ),
    dz_dw=Derivation(
        right("hidden_weight_chain", 2),
        {"x": REAL, "w": REAL},
        only=("x",),
        wrong={
            "own": ("w", "That is the slope in x; here the weight moves."),
            "one": ("1", "That is the slope in the bias."),
            "product": ("w x", "That is the term itself, not its slope."),
        },
    ),
    dE_dw=Derivation(
        right("hidden_weight_chain", 3),
        HIDDEN,
        define={"a": "sigmoid(z)"},
        only=("o", "t", "v", "a", "x"),
        wrong={
            "C1": ("(o - t) a (1 - a) x", "The way leads through the output weight."),
            "A2": ("(o - t) v x", "The slope of the sigmoid is missing."),
            "A1": ("(o - t) v z (1 - z) x", "The slope is fed with the sum z."),
            "A5": ("(o - t) v a (1 - a)^2 x", "One factor 1 - a too many."),
            "A8": ("(o - t) v a (1 - a x)", "Look at the brackets around 1 - a."),
            "x": ("(o - t) v a (1 - a)", "That is the slope in the bias: no x."),
            "D1": ("(t - o) v a (1 - a) x", "Only the sign is wrong."),
            "D2": ("2 (o - t) v a (1 - a) x", "Twice too much: E carries a half."),
            "D4": ("(o - t)^2 v a (1 - a) x", "The residual is still squared."),
            "a": ("(o - t) a v a (1 - a) x", "An a too many: v's own slope is in it."),
            "error": ("v a (1 - a) x", "That is the slope of o; E's own is missing."),
        },
    ),
)

HUNT_HIDDEN_UPDATE = formula(
    "hunt_hidden_update",
    new_w=Derivation(
        right("hunt_hidden_update"),
        {"w": REAL, "alpha": RATE, **HIDDEN},
        define={"a": "sigmoid(z)"},
        only=("w", "alpha", "t", "o", "v", "a", "x"),
        wrong={
            "A1": (
                "w + 2 alpha (t - o) v z (1 - z) x",
                "That is the homework's: its second line gives the slope formula z, "
                "not the value after the activation.",
            ),
            "N18": (
                "w - 2 alpha (t - o) v a (1 - a) x",
                "That step goes up the hill.",
            ),
            "D3": (
                "w + alpha (t - o) v a (1 - a) x",
                "This E has no half, so its slope has a 2.",
            ),
            "C1": (
                "w + 2 alpha (t - o) a (1 - a) x",
                "The output weight has dropped out.",
            ),
            "A2": ("w + 2 alpha (t - o) v x", "The slope of the sigmoid is missing."),
            "x": (
                "w + 2 alpha (t - o) v a (1 - a)",
                "The input has dropped out.",
            ),
            "rate": ("w + 2 (t - o) v a (1 - a) x", "The learning rate is missing."),
            "step": (
                "2 alpha (t - o) v a (1 - a) x",
                "That is the change alone; the new weight is asked for.",
            ),
            "gradient": (
                "-2 (t - o) v a (1 - a) x",
                "That is the gradient; the new weight is asked for.",
            ),
            "a": (
                "w + 2 alpha (t - o) v a x",
                "Of the slope a (1 - a) only a is there.",
            ),
            "1-a": (
                "w + 2 alpha (t - o) v (1 - a) x",
                "Of the slope a (1 - a) only 1 - a is there.",
            ),
            "A7": (
                "w + 2 alpha (t - o) v o (1 - o) x",
                "The slope is that of the hidden unit: a (1 - a).",
            ),
        },
    ),
)

_FACTORS = {"v": REAL, "a": (0.05, 0.95), "x": REAL}

HUNT_LINEAR_OUTPUT = formula(
    "hunt_linear_output",
    line_1=Derivation(
        right("hunt_linear_output", 0),
        _FACTORS,
        wrong={
            "C1": ("1", "That is the homework's: it takes the output for the unit."),
            "own": ("a", "That is the slope in v; here the hidden output moves."),
            "product": ("v a", "That is the output itself, not its slope in a."),
            "A2": ("a (1 - a)", "This slope is in the line already."),
            "x": ("x", "The input is in the line already."),
        },
    ),
    line_2=Derivation(
        right("hunt_linear_output", 1),
        _FACTORS,
        wrong={
            "C2": ("1", "That is the homework's: the slope in a bias."),
            "own": ("v", "That is the slope in a; here the weight itself moves."),
            "product": ("v a", "That is the output itself, not its slope in v."),
            "x": ("x", "The output weight never meets x itself."),
            "A7": ("a (1 - a)", "Nothing bends between v and o."),
        },
    ),
)

_TWO = {"w": (-1.4, 1.4), "x": (-1.4, 1.4), "v_1": REAL, "v_2": REAL}
_TARGETS = {"t_1": REAL, "t_2": REAL}
_OUTPUTS = {"a": "sigmoid(w x)", "o_1": "v_1 a", "o_2": "v_2 a"}
_ONLY = ("o_1", "o_2", "t_1", "t_2", "v_1", "v_2", "a")


def _two_outputs(position: int, wrong: dict) -> Derivation:
    expected = right("hunt_squared_residual", position)
    return Derivation(expected, {**_TWO, **_TARGETS}, {}, _OUTPUTS, _ONLY, wrong)


HUNT_SQUARED_RESIDUAL = formula(
    "hunt_squared_residual",
    d_o_1=_two_outputs(
        0,
        {
            "D4": ("(o_1 - t_1)^2", "That is the homework's line 1."),
            "D2": ("2 (o_1 - t_1)", "Twice too much: E carries a half."),
            "D1": ("t_1 - o_1", "Only the sign is wrong."),
            "both": ("o_1 - t_1 + o_2 - t_2", "o_2 does not move when o_1 does."),
        },
    ),
    d_v_1=_two_outputs(
        1,
        {
            "D4": ("(o_1 - t_1)^2 a", "The square of line 1 has been handed on."),
            "C2": ("o_1 - t_1", "v_1 is multiplied by something."),
            "D1": ("(t_1 - o_1) a", "Only the sign is wrong."),
            "other": ("(o_2 - t_2) a", "v_1 leads to the other output."),
        },
    ),
    d_a=_two_outputs(
        2,
        {
            "D4": (
                "(o_1 - t_1)^2 v_1 + (o_2 - t_2)^2 v_2",
                "The square of line 1 has been handed on.",
            ),
            "C7": (
                "(o_1 - t_1) v_2 + (o_2 - t_2) v_1",
                "Each residual comes back through its own weight.",
            ),
            "one": ("(o_1 - t_1) v_1", "The unit reaches the loss by two paths."),
            "C1": (
                "o_1 - t_1 + o_2 - t_2",
                "Through which weights does the unit reach the outputs?",
            ),
            "on": (
                "((o_1 - t_1) v_1 + (o_2 - t_2) v_2) a (1 - a)",
                "That is one step further, at the weighted sum of the unit.",
            ),
            "D1": ("(t_1 - o_1) v_1 + (t_2 - o_2) v_2", "Only the sign is wrong."),
        },
    ),
)
